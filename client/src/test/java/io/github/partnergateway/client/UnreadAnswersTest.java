package io.github.partnergateway.client;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import io.github.partnergateway.model.PaymentState;
import java.io.IOException;
import java.net.Socket;
import java.time.Duration;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Nobody waits for what the client does not want to read, and nothing of it is taken for the answer to the next request. */
@Timeout(20)
class UnreadAnswersTest {

    private static final String TOKEN = "{\"access_token\":\"canary-token\",\"expires_in\":3600}";

    private final Queue<Reaction> payments = new ConcurrentLinkedQueue<>();
    private final Queue<Reaction> statuses = new ConcurrentLinkedQueue<>();
    private final Queue<Reaction> tokens = new ConcurrentLinkedQueue<>();
    private final AtomicInteger connections = new AtomicInteger();
    private final ScriptedGateway gateway = new ScriptedGateway(null, this::react).listen();
    private final PaymentsClientBuilder builder = PaymentsClient.builder()
            .baseUrl(gateway.url())
            .targetEnvironment("sandbox")
            .subscriptionKey("canary-subscription-key")
            .apiUser("canary-user")
            .apiKey("canary-key")
            .pause(pause -> {})
            .deadline(Duration.ofSeconds(2));
    private Socket last;

    private boolean react(WireRequest request, Socket socket) throws IOException {
        if (socket != last) {
            last = socket;
            connections.incrementAndGet();
        }
        Queue<Reaction> script = payments;
        if (request.line().contains("/token/")) {
            script = tokens;
        } else if (request.line().startsWith("GET")) {
            script = statuses;
        }
        return script.remove().to(socket);
    }

    private static Reaction answer(int status, String body) {
        return whole("HTTP/1.1 %d Any\r\nContent-Length: %d\r\n\r\n%s".formatted(status, body.length(), body));
    }

    private static Reaction whole(String answer) {
        return socket -> {
            socket.getOutputStream().write(answer.getBytes(US_ASCII));
            socket.getOutputStream().flush();
            return true;
        };
    }

    @AfterEach
    void close() throws IOException {
        gateway.close();
    }

    @Nested
    class OfWhichTheRestDrips {

        private static final String LONG = "HTTP/1.1 %d Any\r\nContent-Length: 1000000\r\n\r\n";
        private static final String ENDLESS = "HTTP/1.1 %d Any\r\nTransfer-Encoding: chunked\r\n\r\n";

        @ParameterizedTest
        @ValueSource(strings = {LONG, ENDLESS, ENDLESS + "0\r\nX-Canary: "})
        void doNotHoldAnAcceptanceUp(String head) {
            tokens.add(answer(200, TOKEN));
            payments.add(Reaction.dripAfter(head.formatted(202)));

            try (PaymentsClient client = builder.deadline(Duration.ofMinutes(1)).build()) {
                assertThat(client.create(WireGateway.payment()).attempts()).isOne();
            }
        }

        @Test
        void doNotHoldAFailureUpBeyondTheDeadline() {
            tokens.add(answer(200, TOKEN));
            payments.add(Reaction.dripAfter(LONG.formatted(500) + " ".repeat(Json.MAX_ANSWER_BYTES)));

            try (PaymentsClient client = builder.maxAttempts(1).build()) {
                assertThat(catchThrowable(() -> client.create(WireGateway.payment())))
                        .isInstanceOf(PaymentOutcomeUnknownException.class);
            }
        }

        @Test
        void doNotHoldAReadUp() {
            tokens.add(answer(200, TOKEN));
            statuses.add(Reaction.dripAfter(LONG.formatted(200) + " ".repeat(Json.MAX_ANSWER_BYTES + 1)));

            try (PaymentsClient client = builder.build()) {
                assertThat(catchThrowable(() -> client.status(PaymentReference.random())))
                        .isInstanceOf(PaymentStatusUnavailableException.class);
            }
        }

        @Test
        void doNotHoldUpAWaitThatCouldAskAgain() {
            tokens.add(answer(200, TOKEN));
            statuses.add(Reaction.dripAfter(LONG.formatted(200)));
            statuses.add(answer(200, "{\"status\":\"SUCCESSFUL\"}"));

            try (PaymentsClient client =
                    builder.deadline(Duration.ofMillis(500)).build()) {
                assertThat(client.awaitCompletion(PaymentReference.random(), Duration.ofMinutes(1))
                                .status())
                        .isEqualTo(PaymentState.Known.SUCCESSFUL);
            }
        }

        @Test
        void doNotHoldTheNextTokenUp() {
            tokens.add(Reaction.dripAfter(LONG.formatted(500) + " ".repeat(Json.MAX_ANSWER_BYTES)));
            tokens.add(answer(200, TOKEN));
            payments.add(answer(202, ""));

            try (PaymentsClient client = builder.build()) {
                assertThat(client.create(WireGateway.payment()).attempts()).isOne();
            }
        }
    }

    @Nested
    class ThatNobodyAskedFor {

        private static final String STRAY =
                "HTTP/1.1 500 Any\r\nContent-Length: 27\r\n\r\n{\"code\":\"NOT_ENOUGH_FUNDS\"}";

        @Test
        void areNotTheAnswerToTheNextPayment() {
            tokens.add(answer(200, TOKEN));
            payments.addAll(List.of(whole("HTTP/1.1 202 Any\r\nContent-Length: 0\r\n\r\n" + STRAY), answer(202, "")));

            try (PaymentsClient client = builder.build()) {
                client.create(WireGateway.payment());

                assertThat(client.create(WireGateway.payment()).attempts()).isOne();
            }
        }
    }

    @Test
    void thatAreShortKeepTheConnection() {
        tokens.add(answer(200, TOKEN + " ".repeat(1_000)));
        payments.add(answer(202, "{\"message\":\"fine\"}"));
        payments.add(answer(400, "{\"message\":\"wrong\"}"));
        statuses.add(answer(200, "{\"status\":\"SUCCESSFUL\"}"));

        try (PaymentsClient client = builder.build()) {
            client.create(WireGateway.payment());
            catchThrowable(() -> client.create(WireGateway.payment()));
            client.status(PaymentReference.random());
        }

        assertThat(connections).hasValue(1);
    }
}
