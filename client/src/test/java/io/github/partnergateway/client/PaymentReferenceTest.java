package io.github.partnergateway.client;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PaymentReferenceTest {

    @Test
    void randomOnesAreOfVersion4() {
        assertThat(UUID.fromString(PaymentReference.random().toString()).version())
                .isEqualTo(4);
    }

    @Test
    void keepLowerCase() {
        assertThat(PaymentReference.of("5F0C1A52-7A4E-4F3B-9C7D-0D9A3C1E8B21"))
                .isEqualTo(PaymentReference.of("5f0c1a52-7a4e-4f3b-9c7d-0d9a3c1e8b21"))
                .hasToString("5f0c1a52-7a4e-4f3b-9c7d-0d9a3c1e8b21");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "1-1-4-8-1",
                "00000000-0000-0000-0000-000000000000",
                "5f0c1a52-7a4e-1f3b-9c7d-0d9a3c1e8b21",
                "5f0c1a52-7a4e-4f3b-cc7d-0d9a3c1e8b21",
                "5f0c1a52-7a4e-4f3b-9c7d-0d9a3c1e8b21\n"
            })
    void areNotMadeOfAnythingElse(String text) {
        assertThatThrownBy(() -> PaymentReference.of(text))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("reference: must be a UUID of version 4");
    }

    /** The value must stay the same in every release: it is all that a consumer has after a crash. Checked with sha256sum. */
    @Test
    void derivedOnesAreTheSameForEver() {
        assertThat(PaymentReference.derivedFrom("order-4711")).hasToString("173d0ddb-ff03-4193-bace-7ce60d3f58b4");
        assertThat(PaymentReference.derivedFrom("order-4711")).isEqualTo(PaymentReference.derivedFrom("order-4711"));
        assertThat(PaymentReference.derivedFrom("order-4711")).isNotEqualTo(PaymentReference.derivedFrom("order-4712"));
    }

    @Test
    void derivedOnesAreValidReferences() {
        for (int order = 0; order < 1_000; order++) {
            String derived = PaymentReference.derivedFrom("order-" + order).toString();
            assertThat(PaymentReference.of(derived)).hasToString(derived);
        }
    }

    @Test
    void areNotDerivedFromABlank() {
        assertThatThrownBy(() -> PaymentReference.derivedFrom(" ")).hasMessage("name: must not be blank");
    }
}
