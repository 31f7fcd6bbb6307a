package io.github.partnergateway.client.spring;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import io.github.partnergateway.client.PaymentReference;
import io.github.partnergateway.client.PaymentsClient;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.context.ApplicationEventPublisher;

class ConfirmationsTest {

    private static final String SUCCESSFUL = "{\"status\":\"SUCCESSFUL\"}";
    private static final Persistence QUICK =
            new Persistence(Duration.ofMillis(1), Duration.ofMillis(20), Duration.ofHours(1));

    private static final Persistence RESTFUL =
            new Persistence(Duration.ofHours(1), Duration.ofHours(1), Duration.ofHours(1));

    private final StatusGateway gateway = new StatusGateway();
    private final PaymentsClient client = gateway.client();
    private final List<Object> told = new CopyOnWriteArrayList<>();
    private final AtomicReference<Instant> now = new AtomicReference<>(Instant.EPOCH);
    private final PaymentReference reference = PaymentReference.random();

    @AfterEach
    void close() {
        client.close();
        gateway.close();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            200 | {"status":"PENDING"}
            401 | {"statusCode":401,"message":"Access denied"}
            404 | {"code":"RESOURCE_NOT_FOUND","message":"Requested resource was not found"}
            500 | {"code":"NOT_ALLOWED_TARGET_ENVIRONMENT","message":"Access to target environment is forbidden"}
            503 | ''
            """)
    void goOnAfterOneCallbackUntilTheGatewayConfirmsAndTellItOnce(int status, String body) {
        gateway.says(status, body);
        PaymentReference next = PaymentReference.random();
        try (Confirmations confirmations = confirmations(told::add, 2)) {
            confirmations.take(reference);
            awaitReads(3);
            assertThat(told).isEmpty();
            gateway.says(200, SUCCESSFUL);
            await().until(() -> isTold(reference));
            confirmations.take(reference);
            confirmations.take(next);
            await().until(() -> isTold(next));
        }
        assertThat(told).hasSize(2);
    }

    @Test
    void waitForAGatewayThatIsSlow() {
        gateway.succeedsSlowly(1_500);
        try (Confirmations confirmations = confirmations(told::add, 1)) {
            confirmations.take(reference);
            await().untilAsserted(() -> assertThat(told).hasSize(1));
        }
    }

    @Test
    void holdNoThreadForWhatIsNotConfirmed() {
        try (Confirmations confirmations = new Confirmations(client, told::add, RESTFUL, 10, now::get)) {
            for (int i = 0; i < 8; i++) {
                confirmations.take(PaymentReference.random());
            }
            awaitReads(8);
            gateway.says(200, SUCCESSFUL);
            confirmations.take(reference);
            await().until(() -> isTold(reference));
        }
    }

    @Test
    void giveUpWhenTheTimeIsOverAndListenToAnotherCallbackThen() {
        try (Confirmations confirmations = confirmations(told::add, 1)) {
            confirmations.take(reference);
            awaitReads(2);
            passes(Duration.ofHours(1));
            PaymentReference another = PaymentReference.random();
            await("another payment finds room").until(() -> confirmations.take(another));
            gateway.says(200, SUCCESSFUL);
            await().until(() -> confirmations.take(reference));
            await().untilAsserted(() -> assertThat(told).hasSize(2));
        }
    }

    @Test
    void countTheTimeFromTheLastCallback() {
        try (Confirmations confirmations = confirmations(told::add, 1)) {
            confirmations.take(reference);
            awaitReads(2);
            passes(Duration.ofMinutes(59));
            confirmations.take(reference);
            passes(Duration.ofMinutes(59));
            awaitReads(gateway.reads() + 3);
            gateway.says(200, SUCCESSFUL);
            await().untilAsserted(() -> assertThat(told).hasSize(1));
        }
    }

    @Test
    void tellAPaymentAgainThatAListenerFailedAt() {
        AtomicInteger calls = new AtomicInteger();
        ApplicationEventPublisher failsAtFirst = event -> {
            switch (calls.incrementAndGet()) {
                case 1 -> throw new IllegalStateException("a listener failed");
                case 2 -> throw new NoClassDefFoundError("a listener is not all there");
                default -> told.add(event);
            }
        };
        gateway.says(200, SUCCESSFUL);
        try (Confirmations confirmations = confirmations(failsAtFirst, 1)) {
            confirmations.take(reference);
            await().untilAsserted(() -> assertThat(told).hasSize(1));
        }
        assertThat(calls).hasValue(3);
    }

    @Test
    void refuseWhatThereIsNoRoomForAndTakeItLater() {
        CountDownLatch gate = new CountDownLatch(1);
        ApplicationEventPublisher blocked = event -> {
            await().until(() -> gate.getCount() == 0);
            told.add(event);
        };
        gateway.says(200, SUCCESSFUL);
        try (Confirmations confirmations = confirmations(blocked, 5)) {
            assertThat(confirmations.take(reference)).isTrue();
            for (int i = 0; i < 4; i++) {
                assertThat(confirmations.take(PaymentReference.random())).isTrue();
            }
            PaymentReference refused = PaymentReference.random();
            assertThat(confirmations.take(refused)).isFalse();
            assertThat(confirmations.take(reference)).as("one that is there").isTrue();
            gate.countDown();
            await().untilAsserted(() -> assertThat(told).hasSize(5));
            await().untilAsserted(() -> assertThat(confirmations.take(refused)).isTrue());
            await().untilAsserted(() -> assertThat(told).hasSize(6));
        }
    }

    @Test
    void endAtOnceThoughPaymentsWait() {
        Set<Thread> ofOthers = threads();
        Confirmations confirmations = new Confirmations(client, told::add, RESTFUL, 10, now::get);
        for (int i = 0; i < 8; i++) {
            confirmations.take(PaymentReference.random());
        }
        awaitReads(8);
        assertTimeout(Duration.ofSeconds(3), confirmations::close);
        int before = gateway.reads();
        gateway.says(200, SUCCESSFUL);
        assertThat(confirmations.take(reference)).isFalse();
        assertThat(threads()).isSubsetOf(ofOthers);
        assertThat(gateway.reads()).isEqualTo(before);
        assertThat(told).isEmpty();
    }

    private Confirmations confirmations(ApplicationEventPublisher events, int room) {
        return new Confirmations(client, events, QUICK, room, now::get);
    }

    private boolean isTold(PaymentReference payment) {
        return told.stream()
                .anyMatch(event -> ((PaymentCompleted) event).reference().equals(payment));
    }

    private static Set<Thread> threads() {
        return Thread.getAllStackTraces().keySet().stream()
                .filter(thread -> thread.getName().equals("partner-gateway-callbacks"))
                .collect(toSet());
    }

    private void passes(Duration time) {
        now.updateAndGet(instant -> instant.plus(time));
    }

    private void awaitReads(int atLeast) {
        await().until(() -> gateway.reads() >= atLeast);
    }
}
