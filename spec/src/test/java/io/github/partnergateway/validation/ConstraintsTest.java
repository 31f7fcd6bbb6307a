package io.github.partnergateway.validation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ConstraintsTest {

    private record Text(@CodePointLength(min = 2, max = 3) String value) {}

    private record Code(@CurrencyCode String value) {}

    private record Address(@PercentEncoded String value) {}

    @Test
    void nothingIsSaidAboutWhatIsAbsent() {
        assertThat(Violations.of(new Text(null))).isEmpty();
        assertThat(Violations.of(new Code(null))).isEmpty();
        assertThat(Violations.of(new Address(null))).isEmpty();
    }

    @Nested
    class Length {

        @ParameterizedTest
        @ValueSource(strings = {"ab", "abc", "\ud83d\udca1\ud83d\udca1", "\ud83d\udca1\ud83d\udca1\ud83d\udca1"})
        void liesBetweenBothBounds(String text) {
            assertThat(Violations.of(new Text(text))).isEmpty();
        }

        /** An emoji is one character, although Java keeps it in two chars. */
        @ParameterizedTest
        @ValueSource(strings = {"", "a", "\ud83d\udca1"})
        void isNotLess(String text) {
            assertThat(Violations.of(new Text(text))).containsExactly("value: must have at least 2 characters");
        }

        @ParameterizedTest
        @ValueSource(strings = {"abcd", "\ud83d\udca1\ud83d\udca1\ud83d\udca1\ud83d\udca1"})
        void isNotMore(String text) {
            assertThat(Violations.of(new Text(text))).containsExactly("value: must have at most 3 characters");
        }
    }

    @Nested
    class Currency {

        @ParameterizedTest
        @ValueSource(strings = {"EUR", "UGX", "", "eur", "EURO", "12"})
        void isCheckedOnlyWhereTheShapeIsRight(String code) {
            assertThat(Violations.of(new Code(code))).isEmpty();
        }

        @Test
        void isKnown() {
            assertThat(Violations.of(new Code("ZZZ"))).containsExactly("value: must be a currency code of ISO 4217");
        }
    }

    @Nested
    class PercentSigns {

        @ParameterizedTest
        @ValueSource(strings = {"", "https://a.example/", "%41", "%41%4a%4A%00", "a%20b"})
        void beginAnEscape(String address) {
            assertThat(Violations.of(new Address(address))).isEmpty();
        }

        @ParameterizedTest
        @ValueSource(strings = {"%", "%4", "%4g", "%%41", "100%", "%41%", "%-1", "%\uff14\uff11"})
        void stayNotAlone(String address) {
            assertThat(Violations.of(new Address(address)))
                    .containsExactly("value: must have two hexadecimal digits after each percent sign");
        }

        @Test
        void areReadWithoutRecursion() {
            assertThat(Violations.of(new Address("%41".repeat(1_000_000)))).isEmpty();
        }
    }
}
