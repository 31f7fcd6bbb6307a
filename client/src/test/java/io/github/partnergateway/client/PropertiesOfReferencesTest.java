package io.github.partnergateway.client;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Locale;
import java.util.UUID;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** A reference is a UUID of version 4 in lower case, wherever it comes from. */
class PropertiesOfReferencesTest {

    private static void isWellFormed(PaymentReference reference) {
        UUID uuid = UUID.fromString(reference.toString());
        assertThat(uuid.version()).isEqualTo(4);
        assertThat(uuid.variant()).isEqualTo(2);
        assertThat(reference).hasToString(uuid.toString());
        assertThat(PaymentReference.of(reference.toString()))
                .isEqualTo(reference)
                .hasSameHashCodeAs(reference);
    }

    @Property
    void derivedOnesAreWellFormedAndRepeatable(@ForAll String name) {
        Assume.that(!name.isBlank());

        isWellFormed(PaymentReference.derivedFrom(name));
        assertThat(PaymentReference.derivedFrom(name)).isEqualTo(PaymentReference.derivedFrom(name));
    }

    @Property
    void differentNamesHaveDifferentReferences(@ForAll("names") String one, @ForAll("names") String other) {
        Assume.that(!one.equals(other));

        assertThat(PaymentReference.derivedFrom(one)).isNotEqualTo(PaymentReference.derivedFrom(other));
    }

    @Example
    void randomOnesAreWellFormedAndNeverTheSame() {
        isWellFormed(PaymentReference.random());
        assertThat(PaymentReference.random()).isNotEqualTo(PaymentReference.random());
    }

    @Property
    void keptOnesAreReadInEitherCase(@ForAll long high, @ForAll long low) {
        String kept = new UUID(high & ~0xF000L | 0x4000L, low & ~(3L << 62) | 2L << 62).toString();

        isWellFormed(PaymentReference.of(kept));
        assertThat(PaymentReference.of(kept.toUpperCase(Locale.ROOT))).isEqualTo(PaymentReference.of(kept));
    }

    @Property
    void otherVersionsAndVariantsAreRefused(@ForAll long high, @ForAll long low) {
        UUID uuid = new UUID(high, low);
        Assume.that(uuid.version() != 4 || uuid.variant() != 2);

        assertThatThrownBy(() -> PaymentReference.of(uuid.toString())).isInstanceOf(IllegalArgumentException.class);
    }

    @Property
    void anyTextIsReadInLowerCaseOrRefusedWithoutBeingQuoted(@ForAll("nearlyReferences") String text) {
        try {
            assertThat(PaymentReference.of(text)).hasToString(text.toLowerCase(Locale.ROOT));
        } catch (IllegalArgumentException refused) {
            assertThat(refused).hasMessage("reference: must be a UUID of version 4");
        }
    }

    @Provide
    Arbitrary<String> names() {
        return Arbitraries.strings().alpha().numeric().ofMinLength(1).ofMaxLength(3);
    }

    @Provide
    Arbitrary<String> nearlyReferences() {
        return Arbitraries.oneOf(
                Arbitraries.strings()
                        .withChars("0123456789abcdefABCDEF-4\u0130\n")
                        .ofMinLength(34)
                        .ofMaxLength(38),
                Arbitraries.strings());
    }
}
