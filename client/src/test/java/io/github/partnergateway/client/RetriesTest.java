package io.github.partnergateway.client;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.post;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathEqualTo;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.github.tomakehurst.wiremock.client.ResponseDefinitionBuilder;
import com.github.tomakehurst.wiremock.http.Fault;
import com.github.tomakehurst.wiremock.verification.LoggedRequest;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class RetriesTest {

    @RegisterExtension
    static final WireGateway gateway = new WireGateway();

    private final MovableClock clock = new MovableClock();
    private final List<Duration> pauses = new ArrayList<>();
    private final PaymentReference reference = PaymentReference.random();

    private PaymentsClientBuilder client() {
        return gateway.client().maxAttempts(3).clock(clock).pause(pause -> {
            pauses.add(pause);
            clock.advance(pause);
        });
    }

    private void answerInTurn(ResponseDefinitionBuilder... answers) {
        for (int turn = 0; turn < answers.length; turn++) {
            gateway.server()
                    .stubFor(post(urlPathEqualTo(WireGateway.PAYMENT))
                            .inScenario("turns")
                            .whenScenarioStateIs(turn == 0 ? "Started" : "turn " + turn)
                            .willSetStateTo("turn " + (turn + 1))
                            .willReturn(answers[turn]));
        }
    }

    private PaymentException endingOf(PaymentsClientBuilder builder) {
        try (PaymentsClient client = builder.build()) {
            return catchThrowableOfType(PaymentException.class, () -> client.create(reference, WireGateway.payment()));
        }
    }

    private AcceptedPayment accepted() {
        try (PaymentsClient client = client().build()) {
            return client.create(reference, WireGateway.payment());
        }
    }

    @Test
    void keepTheReferenceAndTheBytes() {
        answerInTurn(aResponse().withStatus(503), aResponse().withFault(Fault.EMPTY_RESPONSE), WireGateway.accepted());

        assertThat(accepted()).isEqualTo(new AcceptedPayment(reference, 3, false));
        assertThat(gateway.payments())
                .extracting(request -> request.getHeader("X-Reference-Id"))
                .containsOnly(reference.toString());
        assertThat(gateway.payments())
                .extracting(LoggedRequest::getBodyAsString)
                .hasSize(3)
                .containsOnly(gateway.payments().get(0).getBodyAsString());
    }

    @Nested
    class AfterDoubt {

        @Test
        void aDuplicateIsTheAnswerThatWasLost() {
            answerInTurn(
                    aResponse().withFault(Fault.CONNECTION_RESET_BY_PEER),
                    WireGateway.golden(409, "create-payments-409"));

            assertThat(accepted()).isEqualTo(new AcceptedPayment(reference, 2, true));
        }

        @Test
        void noRejectionIsBelieved() {
            answerInTurn(aResponse().withStatus(500), WireGateway.golden(500, "create-payments-500-invalid-currency"));

            PaymentException ending = endingOf(client());

            assertThat(ending).isInstanceOf(PaymentOutcomeUnknownException.class);
            assertThat(ending.status()).hasValue(500);
            assertThat(ending.attempts()).isEqualTo(2);
        }

        @Test
        void aRefusedTokenIsStillReplacedOnce() {
            answerInTurn(
                    aResponse().withStatus(503),
                    WireGateway.golden(401, "access-denied-401-access-token"),
                    WireGateway.accepted());

            assertThat(accepted().attempts()).isEqualTo(3);
            assertThat(gateway.tokenRequests()).hasSize(2);
        }
    }

    @Nested
    class WithoutDoubt {

        @Test
        void aThrottledPaymentIsRejectedInTheEnd() {
            gateway.answerPayments(aResponse().withStatus(429));

            PaymentException ending = endingOf(client());

            assertThat(ending).isInstanceOf(PaymentRejectedException.class);
            assertThat(ending.attempts()).isEqualTo(3);
        }

        @Test
        void aDuplicateStaysADuplicate() {
            answerInTurn(aResponse().withStatus(429), WireGateway.golden(409, "create-payments-409"));

            assertThat(endingOf(client())).isInstanceOf(PaymentAlreadyExistsException.class);
        }

        @Test
        void anUnreachableGatewayIsTriedAgain() {
            PaymentException ending = endingOf(client().baseUrl("http://127.0.0.1:1"));

            assertThat(ending).isInstanceOf(GatewayUnreachableException.class);
            assertThat(pauses).hasSize(2);
        }
    }

    @Nested
    class Pauses {

        @Test
        void areAsLongAsTheServerAsks_inSecondsOrAsADate() {
            answerInTurn(
                    aResponse().withStatus(503).withHeader("Retry-After", "7"),
                    aResponse().withStatus(429).withHeader("Retry-After", "Tue, 24 Nov 2026 12:00:27 GMT"),
                    WireGateway.accepted());

            accepted();

            assertThat(pauses).containsExactly(Duration.ofSeconds(7), Duration.ofSeconds(20));
        }

        @Test
        void thatWouldReachTheDeadlineEndTheCall() {
            gateway.answerPayments(aResponse().withStatus(503).withHeader("Retry-After", "90"));

            PaymentException ending = endingOf(client());

            assertThat(ending).isInstanceOf(PaymentOutcomeUnknownException.class);
            assertThat(ending.attempts()).isOne();
            assertThat(pauses).isEmpty();
        }

        @Test
        void endWithAnInterrupt_whichIsRestored() {
            gateway.answerPayments(aResponse().withStatus(503));

            PaymentException ending = endingOf(client().pause(pause -> {
                throw new InterruptedException();
            }));

            assertThat(ending).isInstanceOf(PaymentOutcomeUnknownException.class);
            assertThat(ending.attempts()).isOne();
            assertThat(Thread.interrupted()).isTrue();
        }
    }
}
