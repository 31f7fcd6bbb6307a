package io.github.partnergateway.client.spring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.github.partnergateway.client.PaymentReference;
import io.github.partnergateway.client.PaymentsClient;
import io.github.partnergateway.client.testkit.GatewayExtension;
import io.github.partnergateway.model.Money;
import io.github.partnergateway.model.PaymentRequest;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.context.ApplicationEventPublisher;

class ConfirmationsTest {

    @RegisterExtension
    static final GatewayExtension gateway = new GatewayExtension();

    private static final Duration ONE_READ = Duration.ofMillis(1);
    /** Enough for the turns of several payments at once. */
    private static final Duration SOME_READS = Duration.ofSeconds(2);

    private final PaymentsClient client = gateway.client().build();
    private final List<Object> told = new CopyOnWriteArrayList<>();

    @AfterEach
    void closeTheClient() {
        client.close();
    }

    @Test
    void tellAPaymentThatIsNotFinalOnceAnotherCallbackFindsItFinal() {
        gateway.nextPayment().staysPendingFor(1).neverCallsBack();
        PaymentReference reference = paid();
        try (Confirmations confirmations = new Confirmations(client, told::add, ONE_READ, 1)) {
            await().untilAsserted(() -> {
                confirmations.take(reference);
                assertThat(told).hasSize(1);
            });
        }
    }

    @Test
    void tellAPaymentAgainThatAListenerFailedAt() {
        AtomicInteger calls = new AtomicInteger();
        ApplicationEventPublisher failsAtFirst = event -> {
            if (calls.incrementAndGet() == 1) {
                throw new IllegalStateException("a listener failed");
            }
            told.add(event);
        };
        PaymentReference reference = paid();
        try (Confirmations confirmations = new Confirmations(client, failsAtFirst, ONE_READ, 1)) {
            await().untilAsserted(() -> {
                confirmations.take(reference);
                assertThat(told).hasSize(1);
            });
        }
        assertThat(calls).hasValue(2);
    }

    @Test
    void tellNothingOfAPaymentThatTheGatewayDoesNotKnow() {
        try (Confirmations confirmations = new Confirmations(client, told::add, SOME_READS, 1)) {
            confirmations.take(PaymentReference.random());
            confirmations.take(paid());
            await().untilAsserted(() -> assertThat(told).hasSize(1));
        }
        assertThat(told).hasSize(1);
    }

    @Test
    void refuseWhatThereIsNoRoomForAndTakeItLater() {
        CountDownLatch gate = new CountDownLatch(1);
        ApplicationEventPublisher blocked = event -> {
            passed(gate);
            told.add(event);
        };
        PaymentReference refused = paid();
        try (Confirmations confirmations = new Confirmations(client, blocked, SOME_READS, 1)) {
            for (int i = 0; i < 5; i++) {
                assertThat(confirmations.take(paid())).isTrue();
            }
            assertThat(confirmations.take(refused)).isFalse();
            gate.countDown();
            await().untilAsserted(() -> assertThat(told).hasSize(5));
            assertThat(confirmations.take(refused)).isTrue();
            await().untilAsserted(() -> assertThat(told).hasSize(6));
        }
    }

    private static void passed(CountDownLatch gate) {
        try {
            gate.await();
        } catch (InterruptedException interrupt) {
            Thread.currentThread().interrupt();
        }
    }

    private PaymentReference paid() {
        PaymentRequest payment = PaymentRequest.builder()
                .money(Money.builder().amount("10").currency("EUR").build())
                .build();
        return client.create(payment).reference();
    }
}
