package io.github.partnergateway.client;

import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.Map;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLSocket;
import org.jspecify.annotations.Nullable;

/** A gateway of raw sockets on the loopback interface, which can misbehave at every point of an exchange. */
final class ScriptedGateway implements Closeable {

    /** What is done with a request; it returns whether the connection goes on. */
    interface Handler {
        boolean react(WireRequest request, Socket socket) throws IOException;
    }

    private final @Nullable SSLContext tls;
    private final Handler handler;
    private final int port;
    private final Map<String, Script> scripts = new ConcurrentHashMap<>();
    private final Queue<Reaction> toConnections = new ConcurrentLinkedQueue<>();
    private final Set<Socket> open = ConcurrentHashMap.newKeySet();
    private final ExecutorService threads = Executors.newCachedThreadPool(task -> {
        Thread thread = new Thread(task, "scripted-gateway");
        thread.setDaemon(true);
        return thread;
    });
    private volatile @Nullable ServerSocket listening;

    /** Not yet listening: connections are refused until {@link #listen}. */
    ScriptedGateway(@Nullable SSLContext tls) {
        this(tls, null);
    }

    /** The handler does what scripts do otherwise. */
    ScriptedGateway(@Nullable SSLContext tls, @Nullable Handler handler) {
        this.tls = tls;
        this.handler = handler == null ? this::followScript : handler;
        try (ServerSocket free = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            port = free.getLocalPort();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    ScriptedGateway listen() {
        try {
            ServerSocket socket = new ServerSocket();
            socket.setReuseAddress(true);
            socket.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 256);
            listening = socket;
            threads.execute(() -> accept(socket));
            return this;
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    String url() {
        return (tls == null ? "http" : "https") + "://127.0.0.1:" + port;
    }

    void answer(PaymentReference reference, Script script) {
        scripts.put(reference.toString(), script);
    }

    /** What the next connection meets instead of a gateway. */
    void nextConnection(Reaction reaction) {
        toConnections.add(reaction);
    }

    private void accept(ServerSocket socket) {
        try {
            while (true) {
                Socket connection = socket.accept();
                connection.setTcpNoDelay(true);
                open.add(connection);
                threads.execute(() -> serve(connection));
            }
        } catch (IOException closed) {
            // The test is over.
        }
    }

    private void serve(Socket connection) {
        try (connection) {
            Reaction instead = toConnections.poll();
            if (instead == null) {
                converse(tls == null ? connection : encrypted(connection));
            } else {
                instead.to(connection);
            }
        } catch (IOException gone) {
            // The client went away, as it may.
        } finally {
            open.remove(connection);
        }
    }

    private SSLSocket encrypted(Socket connection) throws IOException {
        SSLSocket socket = (SSLSocket) tls.getSocketFactory().createSocket(connection, null, true);
        socket.setUseClientMode(false);
        return socket;
    }

    private void converse(Socket socket) throws IOException {
        boolean goesOn;
        do {
            WireRequest request = WireRequest.read(socket.getInputStream());
            goesOn = request != null && handler.react(request, socket);
        } while (goesOn);
    }

    private boolean followScript(WireRequest request, Socket socket) throws IOException {
        return scripts.get(request.reference()).react(request, socket);
    }

    int openConnections() {
        return open.size();
    }

    @Override
    public void close() throws IOException {
        if (listening != null) {
            listening.close();
        }
        for (Socket connection : open) {
            connection.close();
        }
        threads.shutdownNow();
    }
}
