package io.github.partnergateway.server.contracttests;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import javax.net.ssl.SSLParameters;
import javax.net.ssl.SSLSocket;
import javax.net.ssl.SSLSocketFactory;

/**
 * The connections to the gateway, one for each request. They are plain sockets: an HTTP client would put right what is to be
 * wrong, and add headers of its own.
 */
final class Wire {

    private static final int CONNECT_MILLIS = 5_000;

    private final URI baseUrl;
    private final Duration patience;

    Wire(URI baseUrl, Duration patience) {
        this.baseUrl = baseUrl;
        this.patience = patience;
    }

    Answer send(Request request) {
        try (Sending sending = begin(request)) {
            return sending.finish();
        } catch (IOException noConnection) {
            return Answer.none(noConnection.toString());
        }
    }

    /** Sends all of the request but its last byte. */
    Sending begin(Request request) throws IOException {
        byte[] bytes = bytes(request);
        Socket socket = connect();
        try {
            return new Sending(socket, bytes);
        } catch (IOException | RuntimeException failure) {
            socket.close();
            throw failure;
        }
    }

    private Socket connect() throws IOException {
        boolean secure = "https".equalsIgnoreCase(baseUrl.getScheme());
        int port = baseUrl.getPort() >= 0 ? baseUrl.getPort() : secure ? 443 : 80;
        String host = baseUrl.getHost().replaceAll("[\\[\\]]", "");
        Socket socket = new Socket();
        socket.connect(new InetSocketAddress(host, port), CONNECT_MILLIS);
        socket.setSoTimeout(Math.toIntExact(patience.toMillis()));
        socket.setTcpNoDelay(true);
        return secure ? secured(socket, host, port) : socket;
    }

    private static Socket secured(Socket socket, String host, int port) throws IOException {
        SSLSocketFactory factory = (SSLSocketFactory) SSLSocketFactory.getDefault();
        SSLSocket secured = (SSLSocket) factory.createSocket(socket, host, port, true);
        SSLParameters parameters = secured.getSSLParameters();
        parameters.setEndpointIdentificationAlgorithm("HTTPS");
        secured.setSSLParameters(parameters);
        return secured;
    }

    private byte[] bytes(Request request) {
        StringBuilder head = new StringBuilder(request.method() + " " + baseUrl.getRawPath() + request.target())
                .append(" HTTP/1.1\r\nHost: ")
                .append(baseUrl.getRawAuthority())
                .append("\r\nConnection: close\r\n");
        request.headers()
                .forEach(header -> head.append(header.name())
                        .append(": ")
                        .append(header.value())
                        .append("\r\n"));
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        if (request.framing() == Request.Framing.CHUNKED) {
            int size = request.body().length;
            bytes.writeBytes(ascii(head + "Transfer-Encoding: chunked\r\n\r\n" + Integer.toHexString(size) + "\r\n"));
            bytes.writeBytes(request.body());
            bytes.writeBytes(ascii("\r\n0\r\n\r\n"));
        } else {
            boolean hasBody = request.body().length > 0 || !request.method().equals("GET");
            String length = hasBody ? "Content-Length: " + request.body().length + "\r\n" : "";
            bytes.writeBytes(ascii(head + length + "\r\n"));
            bytes.writeBytes(request.body());
        }
        return bytes.toByteArray();
    }

    private static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }
}
