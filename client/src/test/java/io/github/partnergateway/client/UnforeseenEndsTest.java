package io.github.partnergateway.client;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.awaitility.Awaitility.await;

import io.github.partnergateway.client.Script.Step;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Ends of a call that no gateway brings about. */
@Timeout(20)
class UnforeseenEndsTest {

    private final ScriptedGateway gateway = new ScriptedGateway(null).listen();
    private final PaymentReference reference = PaymentReference.random();
    private final PaymentLedger ledger = new PaymentLedger();

    @AfterEach
    void close() throws IOException {
        gateway.close();
    }

    private Throwable endingOf(PaymentsClient client) {
        return catchThrowable(() -> client.create(reference, WireGateway.payment()));
    }

    @Nested
    class ATransport {

        @Test
        void thatFailsInAWayOfItsOwnLeavesTheOutcomeUnknown() {
            PaymentsClientBuilder builder = OutcomeTableTest.client(gateway.url())
                    .transport((request, options) -> {
                        throw new IllegalStateException("canary");
                    });
            try (PaymentsClient client = builder.build()) {
                assertThat(endingOf(client)).isInstanceOfSatisfying(PaymentOutcomeUnknownException.class, ending -> {
                    assertThat(ending.reference()).isEqualTo(reference);
                    assertThat(ending.attempts()).isOne();
                });
            }
        }
    }

    @Nested
    class AClient {

        @Test
        void thatIsClosedBetweenAttemptsLeavesTheOutcomeUnknown() {
            gateway.answer(reference, new Script(ledger, List.of(new Step(true, Reaction.cutAfter("")))));
            AtomicReference<PaymentsClient> itself = new AtomicReference<>();
            PaymentsClient client = OutcomeTableTest.client(gateway.url())
                    .pause(pause -> itself.get().close())
                    .build();
            itself.set(client);

            assertThat(endingOf(client))
                    .isInstanceOfSatisfying(
                            PaymentOutcomeUnknownException.class,
                            ending -> assertThat(ending.attempts()).isOne());
        }

        @Test
        void thatIsClosedBetweenAttemptsWithoutDoubtIsUnreachable() {
            gateway.answer(
                    reference, new Script(ledger, List.of(new Step(false, Reaction.answer(429, AnswerShape.NONE)))));
            AtomicReference<PaymentsClient> itself = new AtomicReference<>();
            PaymentsClient client = OutcomeTableTest.client(gateway.url())
                    .pause(pause -> itself.get().close())
                    .build();
            itself.set(client);

            assertThat(endingOf(client)).isInstanceOf(GatewayUnreachableException.class);
        }

        @Test
        void thatIsClosedDuringAnAttemptLeavesTheOutcomeUnknown() {
            Script script = new Script(ledger, List.of(new Step(true, Reaction.silenceAfter(""))));
            gateway.answer(reference, script);
            PaymentsClient client = OutcomeTableTest.client(gateway.url()).build();

            CompletableFuture<Throwable> ending = CompletableFuture.supplyAsync(() -> endingOf(client));
            await().until(() -> ledger.holds(reference));
            client.close();

            assertThat(ending.orTimeout(10, TimeUnit.SECONDS).join())
                    .isInstanceOf(PaymentOutcomeUnknownException.class);
            script.sentTheSame(reference, 1);
        }

        @Test
        void thatIsClosedStopsWaitingForCompletions() {
            AtomicReference<PaymentsClient> itself = new AtomicReference<>();
            PaymentsClient client = OutcomeTableTest.client(gateway.url())
                    .transport((request, options) -> {
                        throw new IOException("no status");
                    })
                    .pause(pause -> itself.get().close())
                    .build();
            itself.set(client);

            assertThatThrownBy(() -> client.awaitCompletion(reference, Duration.ofSeconds(5)))
                    .isInstanceOf(IllegalStateException.class)
                    .hasMessage("the client is closed");
        }
    }
}
