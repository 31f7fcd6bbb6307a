package io.github.partnergateway.sandbox;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Listens for callbacks on this machine and answers them all alike. */
final class Receiver implements AutoCloseable {

    private final HttpServer server;
    private final List<Callback> received = new CopyOnWriteArrayList<>();

    /** What arrived. */
    record Callback(String method, String host, String path, String contentType, String text, Instant at) {
        JsonNode body() {
            return JsonMapper.shared().readTree(text);
        }
    }

    private Receiver(HttpServer server) {
        this.server = server;
    }

    static Receiver start() {
        return answering(200);
    }

    static Receiver answering(int status, String... headers) {
        try {
            HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getByName("127.0.0.1"), 0), 0);
            Receiver receiver = new Receiver(server);
            server.createContext("/", exchange -> {
                String text = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
                receiver.received.add(new Callback(
                        exchange.getRequestMethod(),
                        exchange.getRequestHeaders().getFirst("Host"),
                        exchange.getRequestURI().getPath(),
                        exchange.getRequestHeaders().getFirst("Content-Type"),
                        text,
                        Instant.now()));
                for (int i = 0; i < headers.length; i += 2) {
                    exchange.getResponseHeaders().add(headers[i], headers[i + 1]);
                }
                exchange.sendResponseHeaders(status, -1);
                exchange.close();
            });
            server.start();
            return receiver;
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    String host() {
        return "127.0.0.1:" + server.getAddress().getPort();
    }

    String url(String path) {
        return "http://" + host() + path;
    }

    List<Callback> received() {
        return received;
    }

    List<Callback> received(String path) {
        return received.stream()
                .filter(callback -> callback.path().equals(path))
                .toList();
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
