package io.github.partnergateway.client.spring;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.partnergateway.client.PaymentReference;
import org.junit.jupiter.api.Test;

class SeenReferencesTest {

    private final PaymentReference first = PaymentReference.derivedFrom("first");
    private final SeenReferences seen = new SeenReferences(2);

    @Test
    void seesEachOnce() {
        assertThat(seen.add(first)).isTrue();
        assertThat(seen.add(first)).isFalse();
    }

    @Test
    void seesOneAgainThatIsForgotten() {
        seen.add(first);
        seen.forget(first);
        assertThat(seen.add(first)).isTrue();
    }

    @Test
    void forgetsTheOldestWhenItIsFull() {
        seen.add(first);
        seen.add(PaymentReference.derivedFrom("second"));
        seen.add(PaymentReference.derivedFrom("third"));
        assertThat(seen.add(first)).isTrue();
    }
}
