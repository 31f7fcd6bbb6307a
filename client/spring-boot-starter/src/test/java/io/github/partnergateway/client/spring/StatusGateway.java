package io.github.partnergateway.client.spring;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.github.partnergateway.client.PaymentsClient;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

/** A gateway that says one thing of the status of every payment, until it is told to say another. */
final class StatusGateway implements AutoCloseable {

    private final AtomicInteger reads = new AtomicInteger();
    private final CountDownLatch closed = new CountDownLatch(1);
    private final ExecutorService threads = Executors.newCachedThreadPool();
    private final HttpServer server;

    private volatile Says says = new Says(503, "", 0);

    private record Says(int status, String body, long afterMillis) {}

    StatusGateway() {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        server.setExecutor(threads);
        server.createContext("/", this::answer);
        server.start();
    }

    void says(int status, String body) {
        says = new Says(status, body, 0);
    }

    void succeedsSlowly(long afterMillis) {
        says = new Says(200, "{\"status\":\"SUCCESSFUL\"}", afterMillis);
    }

    int reads() {
        return reads.get();
    }

    PaymentsClient client() {
        return PaymentsClient.builder()
                .baseUrl("http://127.0.0.1:" + server.getAddress().getPort())
                .targetEnvironment("sandbox")
                .subscriptionKey("subscription")
                .accessTokens(new FixedTokens())
                .build();
    }

    private void answer(HttpExchange exchange) throws IOException {
        reads.incrementAndGet();
        Says now = says;
        try (exchange) {
            if (now.afterMillis() > 0 && closed.await(now.afterMillis(), TimeUnit.MILLISECONDS)) {
                return;
            }
            byte[] body = now.body().getBytes(UTF_8);
            exchange.getResponseHeaders().add("Content-Type", "application/json");
            exchange.sendResponseHeaders(now.status(), body.length == 0 ? -1 : body.length);
            exchange.getResponseBody().write(body);
        } catch (InterruptedException interrupt) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void close() {
        closed.countDown();
        server.stop(0);
        threads.shutdownNow();
    }
}
