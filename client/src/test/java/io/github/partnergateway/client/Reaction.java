package io.github.partnergateway.client;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.net.Socket;
import java.net.SocketTimeoutException;

/** What a gateway of raw sockets does to a request, or to a connection. */
@FunctionalInterface
interface Reaction {

    int BETWEEN_DRIPS_MILLIS = 20;

    /** Returns whether the connection goes on. */
    boolean to(Socket socket) throws IOException;

    /** A complete answer. */
    static Reaction answer(int status, AnswerShape shape) {
        String body = shape.body();
        byte[] answer =
                "HTTP/1.1 %d Any\r\nContent-Type: text/any\r\nLocation: /elsewhere\r\nContent-Length: %d\r\n\r\n%s"
                        .formatted(status, body.length(), body)
                        .getBytes(UTF_8);
        return socket -> {
            socket.getOutputStream().write(answer);
            socket.getOutputStream().flush();
            return true;
        };
    }

    /** These characters, and then the end of the connection. */
    static Reaction cutAfter(String text) {
        return socket -> {
            write(socket, text);
            return false;
        };
    }

    /** The end of the connection as a failure rather than in good order. */
    static Reaction reset() {
        return socket -> {
            socket.setSoLinger(true, 0);
            return false;
        };
    }

    /** These characters, and then nothing until the client gives up. */
    static Reaction silenceAfter(String text) {
        return socket -> {
            write(socket, text);
            return socket.getInputStream().read() >= 0;
        };
    }

    /** Nothing, whatever the client sends. */
    static Reaction silenceUntilGone() {
        return socket -> {
            while (socket.getInputStream().read() >= 0) {
                // Read and ignored.
            }
            return false;
        };
    }

    /** These characters, and then one byte after another, never silent for long, until the client gives up. */
    static Reaction dripAfter(String text) {
        return socket -> {
            write(socket, text);
            socket.setSoTimeout(BETWEEN_DRIPS_MILLIS);
            while (!hasGivenUp(socket)) {
                write(socket, " ");
            }
            return false;
        };
    }

    private static boolean hasGivenUp(Socket socket) throws IOException {
        try {
            return socket.getInputStream().read() < 0;
        } catch (SocketTimeoutException stillThere) {
            return false;
        }
    }

    private static void write(Socket socket, String text) throws IOException {
        socket.getOutputStream().write(text.getBytes(UTF_8));
        socket.getOutputStream().flush();
    }
}
