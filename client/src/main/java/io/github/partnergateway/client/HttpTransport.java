package io.github.partnergateway.client;

import feign.Client;
import feign.Request;
import feign.Response;
import java.io.Closeable;
import java.io.IOException;
import java.net.ConnectException;
import java.net.URI;
import java.time.Duration;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.apache.hc.client5.http.config.ConnectionConfig;
import org.apache.hc.client5.http.config.RequestConfig;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.apache.hc.client5.http.impl.classic.HttpClients;
import org.apache.hc.client5.http.impl.io.PoolingHttpClientConnectionManagerBuilder;
import org.apache.hc.client5.http.protocol.HttpClientContext;
import org.apache.hc.client5.http.routing.RoutingSupport;
import org.apache.hc.core5.http.ClassicHttpRequest;
import org.apache.hc.core5.http.ClassicHttpResponse;
import org.apache.hc.core5.http.HttpException;
import org.apache.hc.core5.http.io.entity.ByteArrayEntity;
import org.apache.hc.core5.http.io.support.ClassicRequestBuilder;
import org.apache.hc.core5.util.TimeValue;
import org.apache.hc.core5.util.Timeout;

/**
 * Apache HttpClient 5 under Feign. It sends what it is given exactly once: no retries, no redirects, no cookies, no
 * authentication and no protocol upgrade of its own. Everything that fails before the first byte of a request is a {@link
 * ConnectException}.
 */
final class HttpTransport implements Client, Closeable {

    private static final int MAX_CONNECTIONS = 256;
    private static final Duration IDLE_BEFORE_CHECK = Duration.ofSeconds(1);
    private static final Duration CONNECTION_LIFE = Duration.ofMinutes(5);

    private final CloseableHttpClient http;

    HttpTransport(Duration connectTimeout, Duration responseTimeout) {
        Timeout connect = Timeout.of(connectTimeout);
        Timeout response = Timeout.of(responseTimeout);
        http = HttpClients.custom()
                .setConnectionManager(PoolingHttpClientConnectionManagerBuilder.create()
                        .setMaxConnPerRoute(MAX_CONNECTIONS)
                        .setMaxConnTotal(MAX_CONNECTIONS)
                        .setDefaultConnectionConfig(ConnectionConfig.custom()
                                .setConnectTimeout(connect)
                                .setSocketTimeout(response)
                                .setValidateAfterInactivity(TimeValue.of(IDLE_BEFORE_CHECK))
                                .setTimeToLive(TimeValue.of(CONNECTION_LIFE))
                                .build())
                        .build())
                .setDefaultRequestConfig(RequestConfig.custom()
                        .setConnectionRequestTimeout(connect)
                        .setResponseTimeout(response)
                        .setProtocolUpgradeEnabled(false)
                        .setRedirectsEnabled(false)
                        .setAuthenticationEnabled(false)
                        .build())
                .setRequestExecutor(new SentMark())
                .disableAutomaticRetries()
                .disableRedirectHandling()
                .disableCookieManagement()
                .disableAuthCaching()
                .disableContentCompression()
                .disableDefaultUserAgent()
                .build();
    }

    @Override
    public Response execute(Request request, Request.Options options) throws IOException {
        ClassicHttpRequest exchange = translate(request);
        HttpClientContext context = HttpClientContext.create();
        try {
            return translate(http.executeOpen(RoutingSupport.determineHost(exchange), exchange, context), request);
        } catch (HttpException invalid) {
            throw notSent(invalid);
        } catch (IOException failure) {
            throw SentMark.isSet(context) ? failure : notSent(failure);
        }
    }

    private static ConnectException notSent(Exception reason) {
        ConnectException notSent = new ConnectException(reason.getClass().getSimpleName());
        notSent.initCause(reason);
        return notSent;
    }

    private static ClassicHttpRequest translate(Request request) {
        ClassicRequestBuilder exchange =
                ClassicRequestBuilder.create(request.httpMethod().name()).setUri(URI.create(request.url()));
        request.headers().forEach((name, values) -> {
            // HttpClient writes it itself, from the body.
            if (!name.equalsIgnoreCase("Content-Length")) {
                values.forEach(value -> exchange.addHeader(name, value));
            }
        });
        if (request.body() != null) {
            exchange.setEntity(new ByteArrayEntity(request.body(), null));
        }
        return exchange.build();
    }

    private static Response translate(ClassicHttpResponse answer, Request request) throws IOException {
        Map<String, Collection<String>> headers = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
        Arrays.stream(answer.getHeaders())
                .forEach(header -> headers.merge(header.getName(), List.of(header.getValue()), HttpTransport::both));
        return Response.builder()
                .request(request)
                .status(answer.getCode())
                .headers(headers)
                .body(new AnswerBody(
                        answer,
                        answer.getEntity() == null ? null : answer.getEntity().getContent()))
                .build();
    }

    private static Collection<String> both(Collection<String> some, Collection<String> others) {
        return Stream.concat(some.stream(), others.stream()).toList();
    }

    @Override
    public void close() throws IOException {
        http.close();
    }
}
