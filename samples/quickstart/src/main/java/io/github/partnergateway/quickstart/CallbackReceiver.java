package io.github.partnergateway.quickstart;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.github.partnergateway.client.PaymentCallbacks;
import io.github.partnergateway.client.PaymentReference;
import io.github.partnergateway.model.PaymentResult;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** Receives callbacks on a free port of this machine. The reference is in the path, since the body may lack it. */
final class CallbackReceiver implements AutoCloseable {

    private static final String PATH = "/payments/";
    private static final int MAX_BYTES = 64 * 1024 + 1;

    private final HttpServer server;
    private final Map<String, CompletableFuture<Received>> received = new ConcurrentHashMap<>();

    /** A callback as it came. */
    record Received(String method, PaymentResult result) {}

    CallbackReceiver() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext(PATH, this::receive);
        server.start();
    }

    /** The callback URL for the client. */
    String url() {
        return "http://127.0.0.1:" + server.getAddress().getPort() + PATH + "{reference}";
    }

    /** The callback of a payment, if it comes in time. */
    Optional<Received> await(PaymentReference reference, Duration atMost)
            throws InterruptedException, ExecutionException {
        try {
            return Optional.of(future(reference.toString()).get(atMost.toMillis(), TimeUnit.MILLISECONDS));
        } catch (TimeoutException late) {
            return Optional.empty();
        }
    }

    private void receive(HttpExchange exchange) throws IOException {
        try (exchange) {
            byte[] body = exchange.getRequestBody().readNBytes(MAX_BYTES);
            String reference = exchange.getRequestURI().getPath().substring(PATH.length());
            exchange.sendResponseHeaders(200, -1);
            future(reference).complete(new Received(exchange.getRequestMethod(), PaymentCallbacks.parse(body)));
        }
    }

    private CompletableFuture<Received> future(String reference) {
        return received.computeIfAbsent(reference, unseen -> new CompletableFuture<>());
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
