package io.github.partnergateway.client;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;

/** A proxy that opens no tunnel, and answers as a gateway would. */
final class RefusingProxy implements AutoCloseable {

    private final ServerSocket server;
    private final String answer;

    RefusingProxy(int status) throws IOException {
        server = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        String body = "{\"code\":\"RESOURCE_ALREADY_EXIST\"}";
        answer = "HTTP/1.1 %d No\r\nContent-Type: application/json\r\nContent-Length: %d\r\n\r\n%s"
                .formatted(status, body.length(), body);
        Thread serving = new Thread(this::serve, "refusing-proxy");
        serving.setDaemon(true);
        serving.start();
    }

    InetSocketAddress address() {
        return new InetSocketAddress(server.getInetAddress(), server.getLocalPort());
    }

    private void serve() {
        while (!server.isClosed()) {
            try (Socket connection = server.accept()) {
                BufferedReader request =
                        new BufferedReader(new InputStreamReader(connection.getInputStream(), US_ASCII));
                while (!request.readLine().isEmpty()) {}
                connection.getOutputStream().write(answer.getBytes(US_ASCII));
                connection.getOutputStream().flush();
            } catch (IOException | NullPointerException over) {
                // The client went away, or the test is over.
            }
        }
    }

    @Override
    public void close() throws IOException {
        server.close();
    }
}
