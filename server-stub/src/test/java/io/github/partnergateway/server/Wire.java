package io.github.partnergateway.server;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;

/** Sends bytes as they are, malformed ones too, and takes what comes back apart. */
record Wire(String head, String body) {

    static final String CREDENTIALS =
            "Host: localhost\r\nOcp-Apim-Subscription-Key: key\r\nAuthorization: Bearer token\r\n"
                    + "X-Target-Environment: sandbox\r\nConnection: close\r\n";
    static final String REFERENCE = "X-Reference-Id: " + Implementation.REFERENCE + "\r\n";

    /** Sends a request whose connection the server closes after the answer. */
    static Wire send(int port, String request) {
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
            socket.setSoTimeout(10_000);
            socket.getOutputStream().write(request.getBytes(StandardCharsets.ISO_8859_1));
            socket.getOutputStream().flush();
            String answer = new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            if (answer.startsWith("HTTP/1.1 100")) {
                answer = answer.substring(answer.indexOf("\r\n\r\n") + 4);
            }
            int end = answer.indexOf("\r\n\r\n");
            return new Wire(answer.substring(0, end), answer.substring(end + 4));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    int status() {
        return Integer.parseInt(head.split(" ")[1]);
    }
}
