package io.github.partnergateway.client;

import feign.Client;
import feign.Request;
import feign.Response;
import java.io.IOException;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Adds what every request carries and the contract's interfaces do not show: credentials, subscription key, media types and the
 * name of this client. Set, never appended, so that a repeated request has one token. Every answer but a success leaves here
 * as an {@link AnswerException}.
 */
record GatewayHeaders(
        Client transport, String subscriptionKey, Function<Request.Options, String> credentials, Json json)
        implements Client {

    private static final List<String> USER_AGENT = List.of("partner-gateway-client/" + version());
    private static final List<String> MEDIA_TYPE = List.of("application/json");

    @Override
    public Response execute(Request request, Request.Options options) throws IOException {
        String authorization = credentials.apply(options);
        Map<String, Collection<String>> headers =
                ((TimeLimits) options).headers().around(request.headers());
        headers.put("Authorization", List.of(authorization));
        headers.put("Ocp-Apim-Subscription-Key", List.of(subscriptionKey));
        headers.put("Accept", MEDIA_TYPE);
        headers.put("User-Agent", USER_AGENT);
        if (request.body() != null) {
            headers.put("Content-Type", MEDIA_TYPE);
        }
        Response response = transport.execute(
                Request.create(
                        request.httpMethod(),
                        request.url(),
                        headers,
                        request.body(),
                        request.charset(),
                        request.requestTemplate()),
                options);
        if (response.status() / 100 != 2) {
            try (response) {
                throw new AnswerException(response.status(), json.error(response), retryAfter(response), authorization);
            }
        }
        return response;
    }

    private static @Nullable String retryAfter(Response response) {
        return response.headers().getOrDefault("Retry-After", List.of()).stream()
                .findFirst()
                .orElse(null);
    }

    private static String version() {
        String version = GatewayHeaders.class.getPackage().getImplementationVersion();
        return version == null ? "development" : version;
    }
}
