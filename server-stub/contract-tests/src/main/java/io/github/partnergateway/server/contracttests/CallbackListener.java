package io.github.partnergateway.server.contracttests;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;

/** Receives callbacks and remembers them. */
final class CallbackListener implements AutoCloseable {

    private static final int OK = 200;

    private final String host;
    private final HttpServer server;
    private final ExecutorService threads = Executors.newCachedThreadPool(task -> {
        Thread thread = new Thread(task, "callbacks");
        thread.setDaemon(true);
        return thread;
    });
    private final List<Callback> received = new ArrayList<>();

    /** @param host the name under which the gateway reaches this machine */
    CallbackListener(String host) {
        this.host = host;
        try {
            InetAddress address = InetAddress.getByName(host);
            server = HttpServer.create(
                    address.isLoopbackAddress() ? new InetSocketAddress(address, 0) : new InetSocketAddress(0), 0);
        } catch (IOException cannotListen) {
            throw new UncheckedIOException(cannotListen);
        }
        server.createContext("/", this::receive);
        server.setExecutor(threads);
        server.start();
    }

    String authority() {
        return host + ":" + server.getAddress().getPort();
    }

    String url(String target) {
        return "http://" + authority() + target;
    }

    /** What arrived at this target. */
    synchronized List<Callback> received(String target) {
        return received.stream()
                .filter(callback -> callback.request().target().equals(target))
                .toList();
    }

    /** The first that arrives at this target in time. */
    synchronized Optional<Callback> await(String target, Duration longest) {
        long end = System.nanoTime() + longest.toNanos();
        try {
            for (long left = longest.toMillis(); received(target).isEmpty() && left > 0; left = millisTo(end)) {
                wait(left);
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
        return received(target).stream().findFirst();
    }

    private static long millisTo(long end) {
        return TimeUnit.NANOSECONDS.toMillis(end - System.nanoTime());
    }

    private void receive(HttpExchange exchange) throws IOException {
        byte[] body = exchange.getRequestBody().readAllBytes();
        List<Header> headers = exchange.getRequestHeaders().entrySet().stream()
                .flatMap(header -> header.getValue().stream().map(value -> new Header(header.getKey(), value)))
                .toList();
        Request request = new Request(
                exchange.getRequestMethod(),
                exchange.getRequestURI().toString(),
                headers,
                body,
                Request.Framing.LENGTH);
        synchronized (this) {
            received.add(new Callback(request));
            notifyAll();
        }
        exchange.sendResponseHeaders(OK, -1);
        exchange.close();
    }

    @Override
    public void close() {
        server.stop(0);
        threads.shutdownNow();
    }
}
