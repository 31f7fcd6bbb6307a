package io.github.partnergateway.client;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.partnergateway.model.PaymentState;
import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class DeadlinesTest {

    @RegisterExtension
    static final WireGateway gateway = new WireGateway();

    private PaymentException endingOf(PaymentsClientBuilder builder) {
        try (PaymentsClient client = builder.build()) {
            return catchThrowableOfType(PaymentException.class, () -> client.create(WireGateway.payment()));
        }
    }

    @Test
    void mayBeForEver() {
        Duration forEver = ChronoUnit.FOREVER.getDuration();
        gateway.answerPayments(WireGateway.accepted());
        gateway.answerStatus(WireGateway.golden(200, "get-payment-status-200-successful"));
        try (PaymentsClient client = gateway.client()
                .connectTimeout(forEver)
                .responseTimeout(forEver)
                .deadline(forEver)
                .build()) {
            PaymentReference reference = client.create(WireGateway.payment()).reference();

            assertThat(client.awaitCompletion(reference, forEver).status()).isEqualTo(PaymentState.Known.SUCCESSFUL);
        }
    }

    @Test
    void endAnExchangeThatDrips() {
        gateway.answerPayments(WireGateway.golden(400, "create-payments-400").withChunkedDribbleDelay(20, 4_000));

        PaymentException ending = endingOf(gateway.client().deadline(Duration.ofMillis(600)));

        assertThat(ending).isInstanceOf(PaymentOutcomeUnknownException.class);
    }

    @Test
    void comeAtOnceWithAnInterrupt_whichIsRestored() throws Exception {
        assertThat(interruptedOnceAsked(builder -> builder.accessTokens(new FixedToken("canary-token"))))
                .isInstanceOf(PaymentOutcomeUnknownException.class);
    }

    @Test
    void comeAtOnceWithAnInterruptWhileThereIsNoToken() throws Exception {
        assertThat(interruptedOnceAsked(builder -> builder)).isInstanceOf(GatewayUnreachableException.class);
    }

    /** How a call ends whose thread is interrupted while a gateway is silent. */
    private PaymentException interruptedOnceAsked(UnaryOperator<PaymentsClientBuilder> change) throws Exception {
        CountDownLatch asked = new CountDownLatch(1);
        ScriptedGateway.Handler silent = (request, socket) -> {
            asked.countDown();
            return socket.getInputStream().read() >= 0;
        };
        CompletableFuture<PaymentException> ended = new CompletableFuture<>();
        CompletableFuture<Boolean> restored = new CompletableFuture<>();
        try (ScriptedGateway silence = new ScriptedGateway(null, silent).listen()) {
            PaymentsClientBuilder builder =
                    change.apply(gateway.client().baseUrl(silence.url()).responseTimeout(Duration.ofMinutes(1)));
            Thread caller = new Thread(() -> {
                ended.complete(endingOf(builder));
                restored.complete(Thread.currentThread().isInterrupted());
            });
            caller.start();
            assertThat(asked.await(10, TimeUnit.SECONDS)).isTrue();

            caller.interrupt();

            assertThat(restored.get(10, TimeUnit.SECONDS)).isTrue();
            return ended.get();
        }
    }

    @Test
    void boundTheWaitForATokenToo() {
        gateway.answerTokens(WireGateway.golden(200, "create-access-token-200").withFixedDelay(5_000));

        PaymentException ending = endingOf(
                gateway.client().responseTimeout(Duration.ofSeconds(30)).deadline(Duration.ofMillis(300)));

        assertThat(ending).isInstanceOf(GatewayUnreachableException.class);
        assertThat(ending.attempts()).isZero();
    }
}
