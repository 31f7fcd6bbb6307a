package io.github.partnergateway.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.net.UnknownHostException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.web.server.autoconfigure.ServerProperties;

class CallbackSenderTest {

    private static final byte[] BODY = "{}".getBytes(StandardCharsets.UTF_8);
    private static final CallbackOutcome NOT_ALLOWED =
            new CallbackOutcome.Unanswered("not sent: the host's address is not allowed");

    private static CallbackSender listeningOn(String address) {
        try {
            ServerProperties server = new ServerProperties();
            server.setAddress(InetAddress.getByName(address));
            return new CallbackSender(new ListeningAddress(server), Duration.ofMillis(500));
        } catch (UnknownHostException e) {
            throw new IllegalArgumentException(e);
        }
    }

    @Nested
    class ListeningOnThisMachineAlone {

        private final CallbackSender sender = listeningOn("127.0.0.1");

        @AfterEach
        void close() {
            sender.close();
        }

        @Test
        void reachesLoopbackByItsNames() {
            try (Receiver receiver = Receiver.start()) {
                URI byAddress = URI.create(receiver.url("/"));
                URI byName = URI.create("http://localhost:" + byAddress.getPort());

                assertThat(sender.send(byAddress, BODY)).isEqualTo(new CallbackOutcome.Answered(200));
                assertThat(sender.send(byName, BODY)).isEqualTo(new CallbackOutcome.Answered(200));
            }
        }

        @Test
        void tellsTheReceiverThatTheConnectionEnds() throws IOException {
            try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getByName("127.0.0.1"))) {
                CompletableFuture<String> head = CompletableFuture.supplyAsync(() -> answer(socket));

                assertThat(sender.send(URI.create("http://127.0.0.1:" + socket.getLocalPort() + "/"), BODY))
                        .isEqualTo(new CallbackOutcome.Answered(200));
                assertThat(head.join()).startsWith("PUT / HTTP/1.1").contains("Connection: close");
            }
        }

        /** What arrived at once, after it was answered. */
        private String answer(ServerSocket socket) {
            try (Socket connection = socket.accept()) {
                byte[] arrived = new byte[8192];
                int length = connection.getInputStream().read(arrived);
                connection
                        .getOutputStream()
                        .write("HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\nok".getBytes(StandardCharsets.US_ASCII));
                return new String(arrived, 0, length, StandardCharsets.US_ASCII);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "127.0.0.2",
                    "0.0.0.0",
                    "10.1.2.3",
                    "192.168.1.1",
                    "169.254.169.254",
                    "[::ffff:127.0.0.1]",
                    "[fd00::1]",
                    "2130706433"
                })
        void reachesNothingElseInside(String host) {
            assertThat(sender.send(URI.create("http://" + host + ":1/"), BODY)).isEqualTo(NOT_ALLOWED);
        }

        @Test
        @Timeout(60)
        void givesUpOnAReceiverThatDrips() throws IOException {
            try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getByName("127.0.0.1"))) {
                CompletableFuture.runAsync(() -> drip(socket));

                assertThat(sender.send(URI.create("http://127.0.0.1:" + socket.getLocalPort() + "/"), BODY))
                        .isInstanceOf(CallbackOutcome.Unanswered.class);
            }
        }

        /** Answers one header's value for ever, until the other side hangs up. */
        private void drip(ServerSocket socket) {
            try (Socket connection = socket.accept();
                    OutputStream out = connection.getOutputStream()) {
                out.write("HTTP/1.1 200 OK\r\nX-Endless: ".getBytes(StandardCharsets.US_ASCII));
                while (true) {
                    out.write('a');
                    LockSupport.parkNanos(Duration.ofMillis(20).toNanos());
                }
            } catch (IOException e) {
                // The other side hung up.
            }
        }
    }

    @Nested
    class ListeningForOthersToo {

        private final CallbackSender sender = listeningOn("0.0.0.0");

        @AfterEach
        void close() {
            sender.close();
        }

        @Test
        void reachesNotEvenLoopback() {
            try (Receiver receiver = Receiver.start()) {
                assertThat(sender.send(URI.create(receiver.url("/")), BODY)).isEqualTo(NOT_ALLOWED);
                assertThat(receiver.received()).isEmpty();
            }
        }
    }
}
