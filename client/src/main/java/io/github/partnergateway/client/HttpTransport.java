package io.github.partnergateway.client;

import feign.Client;
import feign.Request;
import feign.Response;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.net.ConnectException;
import java.net.URI;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.apache.hc.client5.http.classic.methods.HttpUriRequestBase;
import org.apache.hc.client5.http.config.RequestConfig;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.apache.hc.client5.http.protocol.HttpClientContext;
import org.apache.hc.client5.http.routing.RoutingSupport;
import org.apache.hc.core5.http.ClassicHttpResponse;
import org.apache.hc.core5.http.HttpException;
import org.apache.hc.core5.http.io.entity.ByteArrayEntity;
import org.apache.hc.core5.util.Timeout;

/**
 * Apache HttpClient 5 under Feign. It sends what it is given exactly once, and ends it at the deadline of its call. Everything
 * that fails before the first byte of a request is a {@link ConnectException}.
 */
final class HttpTransport implements Client, Closeable {

    private final CloseableHttpClient http;
    private final Watchdog watchdog = new Watchdog();

    HttpTransport(CloseableHttpClient http) {
        this.http = http;
    }

    @Override
    public Response execute(Request request, Request.Options options) throws IOException {
        HttpUriRequestBase exchange = exchange(request, options);
        HttpClientContext context = HttpClientContext.create();
        Runnable unwatch = () -> {};
        try {
            unwatch = watch(exchange, options);
            ClassicHttpResponse answer = http.executeOpen(RoutingSupport.determineHost(exchange), exchange, context);
            refuseAnswerOfProxy(answer, context);
            return response(answer, request, exchange, unwatch);
        } catch (HttpException | IOException | RuntimeException failure) {
            unwatch.run();
            throw SentMark.isSet(context) ? BrokenExchange.without(failure) : notSent(failure);
        }
    }

    private Runnable watch(HttpUriRequestBase exchange, Request.Options options) {
        return options instanceof TimeLimits limits
                ? watchdog.over(limits.deadline().left(), exchange::abort)
                : () -> {};
    }

    /** What answers before the request was sent is a proxy that opens no tunnel, and not the gateway. */
    private static void refuseAnswerOfProxy(ClassicHttpResponse answer, HttpClientContext context) throws IOException {
        if (!SentMark.isSet(context)) {
            answer.close();
            throw new ConnectException("the proxy answered with status " + answer.getCode());
        }
    }

    private static ConnectException notSent(Exception reason) {
        ConnectException notSent = new ConnectException(reason.getClass().getSimpleName());
        notSent.initCause(reason);
        return notSent;
    }

    private static HttpUriRequestBase exchange(Request request, Request.Options options) {
        HttpUriRequestBase exchange =
                new HttpUriRequestBase(request.httpMethod().name(), URI.create(request.url()));
        exchange.setConfig(limits(options));
        request.headers().forEach((name, values) -> {
            // HttpClient writes it itself, from the body.
            if (!name.equalsIgnoreCase("Content-Length")) {
                values.forEach(value -> exchange.addHeader(name, value));
            }
        });
        if (request.body() != null) {
            exchange.setEntity(new ByteArrayEntity(request.body(), null));
        }
        return exchange;
    }

    /** The connect time-out of a connection cannot be had per call otherwise, and a call near its deadline needs a shorter one. */
    @SuppressWarnings("deprecation")
    private static RequestConfig limits(Request.Options options) {
        Timeout connect = Timeout.ofMilliseconds(options.connectTimeoutMillis());
        return RequestConfig.custom()
                .setConnectTimeout(connect)
                .setConnectionRequestTimeout(connect)
                .setResponseTimeout(Timeout.ofMilliseconds(options.readTimeoutMillis()))
                .setProtocolUpgradeEnabled(false)
                .setRedirectsEnabled(false)
                .setAuthenticationEnabled(false)
                .build();
    }

    private Response response(
            ClassicHttpResponse answer, Request request, HttpUriRequestBase exchange, Runnable unwatch)
            throws IOException {
        Map<String, Collection<String>> headers = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
        Arrays.stream(answer.getHeaders())
                .forEach(header -> headers.merge(header.getName(), List.of(header.getValue()), HttpTransport::both));
        InputStream content = answer.getEntity() == null
                ? InputStream.nullInputStream()
                : answer.getEntity().getContent();
        return Response.builder()
                .request(request)
                .status(answer.getCode())
                .headers(headers)
                .body(new AnswerBody(content, new AnswerEnd(answer, content, exchange, watchdog, unwatch)))
                .build();
    }

    private static Collection<String> both(Collection<String> some, Collection<String> others) {
        return Stream.concat(some.stream(), others.stream()).toList();
    }

    @Override
    public void close() throws IOException {
        watchdog.close();
        http.close();
    }
}
