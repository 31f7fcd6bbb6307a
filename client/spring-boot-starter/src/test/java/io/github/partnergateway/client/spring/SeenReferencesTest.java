package io.github.partnergateway.client.spring;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.partnergateway.client.PaymentReference;
import org.junit.jupiter.api.Test;

class SeenReferencesTest {

    private final PaymentReference first = PaymentReference.derivedFrom("first");
    private final PaymentReference third = PaymentReference.derivedFrom("third");
    private final SeenReferences seen = new SeenReferences(2);

    @Test
    void knowsWhatItWasToldAndNothingElse() {
        seen.add(first);
        assertThat(seen.contains(first)).isTrue();
        assertThat(seen.contains(third)).isFalse();
    }

    @Test
    void forgetsTheOldestWhenItIsFull() {
        seen.add(first);
        seen.add(PaymentReference.derivedFrom("second"));
        seen.add(third);
        assertThat(seen.contains(first)).isFalse();
        assertThat(seen.contains(third)).isTrue();
    }
}
