package io.github.partnergateway.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.partnergateway.model.Money;
import io.github.partnergateway.model.PaymentRequest;
import io.github.partnergateway.model.PaymentResult;
import io.github.partnergateway.model.PaymentState;
import java.nio.file.Path;
import java.time.Instant;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PaymentStoreTest {

    private static final Instant NOW = Instant.parse("2026-11-24T12:00:00Z");
    private static final String REFERENCE = "5f0c1a52-7a4e-4f3b-9c7d-0d9a3c1e8b21";
    private static final PaymentKey ONE = new PaymentKey("one", REFERENCE);
    private static final PaymentKey OTHER = new PaymentKey("an:other", REFERENCE);

    @TempDir
    private Path directory;

    private PaymentStore payments;

    @BeforeEach
    void migrate() {
        payments = new PaymentStore(TestDatabase.in(directory));
    }

    private boolean claim(PaymentKey key, Scenario scenario) {
        PaymentRequest request = PaymentRequest.builder()
                .money(Money.builder().amount("1").currency("EUR").build())
                .build();
        return payments.claim(new NewPayment(key, request, null, scenario, NOW, NOW.plusSeconds(1)));
    }

    private PaymentState state(PaymentKey key) {
        return payments.find(key).map(PaymentResult::status).orElseThrow();
    }

    @Test
    void eachApiUserHasReferencesOfItsOwn() {
        assertThat(claim(ONE, Scenario.succeeds())).isTrue();
        assertThat(payments.find(OTHER)).isEmpty();
        assertThat(claim(OTHER, Scenario.staysPending())).isTrue();

        assertThat(claim(ONE, Scenario.staysPending())).isFalse();
        assertThat(state(ONE)).isEqualTo(PaymentState.Known.SUCCESSFUL);
        assertThat(state(OTHER)).isEqualTo(PaymentState.Known.PENDING);
    }

    @Test
    void aPaymentSettlesOnce() {
        claim(ONE, Scenario.succeedsAfter(PaymentState.Known.PENDING));

        assertThat(payments.settle(ONE, NOW)).isTrue();
        PaymentResult settled = payments.find(ONE).orElseThrow();
        assertThat(payments.settle(ONE, NOW)).isFalse();

        assertThat(payments.find(ONE)).contains(settled);
    }

    @Test
    void whatNeverEndsDoesNotSettle() {
        claim(ONE, Scenario.staysPending());

        assertThat(payments.settle(ONE, NOW)).isFalse();
    }

    @Test
    void onlyWaitingPaymentsBecomeDue() {
        claim(ONE, Scenario.succeedsAfter(PaymentState.Known.CREATED));
        claim(OTHER, Scenario.succeeds());

        assertThat(payments.due(NOW)).isEmpty();
        assertThat(payments.due(NOW.plusSeconds(1))).containsExactly(ONE);
        payments.settle(ONE, NOW.plusSeconds(1));
        assertThat(payments.due(NOW.plusSeconds(1))).isEmpty();
    }

    @Test
    void aKeyIsFoundAgainInItsWord() {
        assertThat(PaymentKey.of(OTHER.word())).isEqualTo(OTHER);
    }
}
