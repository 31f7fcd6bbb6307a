package io.github.partnergateway.client.testkit;

import com.sun.net.httpserver.HttpServer;
import io.github.partnergateway.client.PaymentCallbacks;
import io.github.partnergateway.client.PaymentReference;
import io.github.partnergateway.model.PaymentResult;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** The consumer's side of callbacks. */
final class CallbackReceiver implements AutoCloseable {

    private final HttpServer server;
    private final List<Callback> received = new CopyOnWriteArrayList<>();

    record Callback(String method, String path, String contentType, PaymentResult result) {}

    CallbackReceiver() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", exchange -> {
            received.add(new Callback(
                    exchange.getRequestMethod(),
                    exchange.getRequestURI().getPath(),
                    exchange.getRequestHeaders().getFirst("Content-Type"),
                    PaymentCallbacks.parse(exchange.getRequestBody().readAllBytes())));
            exchange.sendResponseHeaders(200, -1);
            exchange.close();
        });
        server.start();
    }

    String urlWithReference() {
        return "http://127.0.0.1:" + server.getAddress().getPort() + "/callbacks/{reference}";
    }

    List<Callback> received() {
        return received;
    }

    List<Callback> receivedFor(PaymentReference reference) {
        return received.stream()
                .filter(callback -> callback.path().equals("/callbacks/" + reference))
                .toList();
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
