package io.github.partnergateway.client;

import feign.Client;
import feign.Feign;
import feign.FeignException;
import feign.Request;
import feign.Retryer;
import io.github.partnergateway.client.api.AccessTokensApi;
import io.github.partnergateway.client.api.PaymentStatusApi;
import io.github.partnergateway.client.api.PaymentsApi;
import io.github.partnergateway.model.AccessToken;
import io.github.partnergateway.model.PaymentResult;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.function.Function;

/** The contract's three operations over Feign, one request for each call. */
final class Gateway {

    static final String BEARER = "Bearer ";

    private final Limits limits;
    private final PaymentsApi payments;
    private final PaymentStatusApi statuses;

    Gateway(Settings settings, Limits limits, Client transport, TokenSource tokens, Json json) {
        this.limits = limits;
        GatewayHeaders headers =
                new GatewayHeaders(transport, settings.subscriptionKey(), options -> bearer(tokens, options), json);
        payments = api(PaymentsApi.class, settings, headers, json);
        statuses = api(PaymentStatusApi.class, settings, headers, json);
    }

    /** The token endpoint, for the credentials of an API user. */
    static Function<Request.Options, AccessToken> tokenEndpoint(Settings settings, Client transport, Json json) {
        String basic = settings.credentials().basic();
        AccessTokensApi tokens = api(
                AccessTokensApi.class,
                settings,
                new GatewayHeaders(transport, settings.subscriptionKey(), options -> basic, json),
                json);
        return options -> tokens.createAccessToken(settings.targetEnvironment(), options);
    }

    private static <T> T api(Class<T> operations, Settings settings, GatewayHeaders headers, Json json) {
        return Feign.builder()
                .client(headers)
                .encoder(json)
                .decoder(json)
                .decodeVoid()
                .retryer(Retryer.NEVER_RETRY)
                .target(operations, settings.baseUrl());
    }

    private static String bearer(TokenSource tokens, Request.Options options) {
        return BEARER + token(tokens, ((TimeLimits) options).deadline());
    }

    /** A token, or the reason why there is none as a {@link TokenException}. */
    static String token(TokenSource tokens, Deadline deadline) {
        try {
            String token = tokens.current(deadline);
            if (token == null || token.isBlank()) {
                throw new IllegalStateException("no access token was supplied");
            }
            return token;
        } catch (RuntimeException | Error failure) {
            throw new TokenException(unwrapped(failure));
        }
    }

    PaymentsApi payments() {
        return payments;
    }

    void create(PaymentOrder order, Deadline deadline) throws IOException {
        try {
            payments.createPayments(
                    order.reference().toString(),
                    order.targetEnvironment(),
                    order.payment(),
                    order.callbackUrl(),
                    limits.within(deadline, headers(order)));
        } catch (FeignException wrapped) {
            throw ioException(wrapped);
        }
    }

    private static CallHeaders headers(PaymentOrder order) {
        return order.callbackUrl() == null
                ? CallHeaders.of(order.targetEnvironment(), order.headers())
                : new CallHeaders(
                        order.headers(),
                        Map.of(
                                "X-Target-Environment",
                                order.targetEnvironment(),
                                "X-Callback-Url",
                                order.callbackUrl()));
    }

    PaymentResult status(
            PaymentReference reference, String targetEnvironment, Deadline deadline, Map<String, String> headers)
            throws IOException {
        try {
            return statuses.getPaymentStatus(
                    reference.toString(),
                    targetEnvironment,
                    limits.within(deadline, CallHeaders.of(targetEnvironment, headers)));
        } catch (FeignException wrapped) {
            throw ioException(wrapped);
        }
    }

    private static IOException ioException(FeignException wrapped) {
        Throwable reason = unwrapped(wrapped);
        if (reason instanceof AnswerException answer) {
            throw answer;
        }
        return (IOException) reason;
    }

    /**
     * What Feign wrapped: an answer or an I/O failure. Feign's own exceptions hold the request, token and body included, and
     * go no further than here.
     */
    static Throwable unwrapped(Throwable failure) {
        if (failure instanceof UncheckedIOException) {
            return failure.getCause();
        }
        if (!(failure instanceof FeignException)) {
            return failure;
        }
        Throwable cause = failure.getCause();
        return cause instanceof AnswerException || cause instanceof IOException
                ? cause
                : new IOException(failure.getClass().getSimpleName());
    }
}
