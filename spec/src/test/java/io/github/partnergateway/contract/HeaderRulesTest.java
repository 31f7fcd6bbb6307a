package io.github.partnergateway.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HeaderRulesTest {

    @Nested
    class Reference {

        private static final String VALID = "5f0c1a52-7a4e-4f3b-9c7d-0d9a3c1e8b21";

        @ParameterizedTest
        @ValueSource(
                strings = {
                    VALID,
                    "5F0C1A52-7A4E-4F3B-9C7D-0D9A3C1E8B21",
                    "5f0c1a52-7a4e-4f3b-8c7d-0d9a3c1e8b21",
                    "5f0c1a52-7a4e-4f3b-ac7d-0d9a3c1e8b21",
                    "5f0c1a52-7a4e-4f3b-bc7d-0d9a3c1e8b21",
                    "5f0c1a52-7a4e-4f3b-Bc7d-0d9a3c1e8b21",
                    "00000000-0000-4000-8000-000000000000"
                })
        void isAUuidOfVersion4InAnyCase(String value) {
            assertThat(rule("ReferenceId").matcher(value).matches()).isTrue();
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "",
                    " ",
                    "1-1-1-1-1",
                    "5f0c1a527a4e4f3b9c7d0d9a3c1e8b21",
                    "{5f0c1a52-7a4e-4f3b-9c7d-0d9a3c1e8b21}",
                    "urn:uuid:5f0c1a52-7a4e-4f3b-9c7d-0d9a3c1e8b21",
                    VALID + "\n",
                    " " + VALID,
                    VALID + "0",
                    "5f0c1a52-7a4e-4f3b-9c7d-0d9a3c1e8b2",
                    "5f0c1a52-7a4e-4f3b-9c7d-0d9a3c1e8b2g",
                    "5f0c1a52-7a4e-1f3b-9c7d-0d9a3c1e8b21",
                    "5f0c1a52-7a4e-3f3b-9c7d-0d9a3c1e8b21",
                    "5f0c1a52-7a4e-7f3b-9c7d-0d9a3c1e8b21",
                    "5f0c1a52-7a4e-4f3b-7c7d-0d9a3c1e8b21",
                    "5f0c1a52-7a4e-4f3b-cc7d-0d9a3c1e8b21",
                    "00000000-0000-0000-0000-000000000000"
                })
        void isNothingElse(String value) {
            assertThat(rule("ReferenceId").matcher(value).matches()).isFalse();
        }

        @Test
        void hasOneRuleInHeaderAndPath() {
            assertThat(rule("ReferenceIdInPath").pattern())
                    .isEqualTo(rule("ReferenceId").pattern());
        }
    }

    @Nested
    class TargetEnvironment {

        @ParameterizedTest
        @ValueSource(strings = {"sandbox", "mtnuganda", "x", "a-market.of_tomorrow"})
        void isAWord(String value) {
            assertThat(rule("TargetEnvironment").matcher(value).matches()).isTrue();
        }

        @ParameterizedTest
        @ValueSource(strings = {"", " ", "\t", " sandbox", "sandbox ", "mtn uganda", "sandbox\n", "mtn\u00a0uganda"})
        void isNeverBlankAndHasNoSpace(String value) {
            assertThat(rule("TargetEnvironment").matcher(value).matches()).isFalse();
        }

        /** Java and ECMAScript differ in what they take for white space, and a header carries no more than this. */
        @Test
        void isOfVisibleAscii() {
            assertThat(IntStream.rangeClosed(0, Character.MAX_VALUE)
                            .filter(character -> rule("TargetEnvironment")
                                    .matcher(Character.toString(character))
                                    .matches()))
                    .containsExactlyElementsOf(
                            IntStream.rangeClosed('!', '~').boxed().toList());
        }

        @Test
        void hasOneRuleForPaymentsAndTokens() {
            assertThat(rule("TokenTargetEnvironment").pattern())
                    .isEqualTo(rule("TargetEnvironment").pattern());
        }
    }

    private static Pattern rule(String parameter) {
        return Pattern.compile(Contract.root()
                .at("components", "parameters", parameter, "schema", "pattern")
                .text());
    }
}
