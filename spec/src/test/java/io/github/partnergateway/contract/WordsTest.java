package io.github.partnergateway.contract;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.partnergateway.model.ErrorCode;
import io.github.partnergateway.model.PaymentState;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class WordsTest {

    @Nested
    class OfErrors {

        private static final List<String> DOCUMENTED = VendorPage.ERROR_CODES;

        @Test
        void areTheTwentySixOfThePageInItsOrder() {
            assertThat(DOCUMENTED).hasSize(26);
            assertThat(schema("ErrorCode").at("enum").texts()).isEqualTo(DOCUMENTED);
        }

        @Test
        void areTheKnownOnesInJava() {
            assertThat(Arrays.stream(ErrorCode.Known.values()).map(ErrorCode.Known::word))
                    .isEqualTo(DOCUMENTED);
        }

        @Test
        void areJavaConstantsUnderTheirOwnNamesButForTheDot() {
            List<String> names =
                    DOCUMENTED.stream().map(word -> word.replace(".", "")).toList();
            assertThat(schema("ErrorCode").at("x-enum-varnames").texts()).isEqualTo(names);
            assertThat(Arrays.stream(ErrorCode.Known.values()).map(Enum::name)).isEqualTo(names);
        }

        @ParameterizedTest
        @EnumSource
        void haveOneStatusEach(ErrorCode.Known code) {
            int expected = switch (code) {
                case RESOURCE_ALREADY_EXIST -> 409;
                case SERVICE_UNAVAILABLE -> 503;
                case RESOURCE_NOT_FOUND -> 404;
                default -> 500;
            };
            assertThat(code.status()).isEqualTo(expected);
        }
    }

    @Nested
    class OfStates {

        @Test
        void areFour() {
            String[] states = {"CREATED", "PENDING", "SUCCESSFUL", "FAILED"};
            assertThat(schema("PaymentState").at("enum").texts()).containsExactly(states);
            assertThat(Arrays.stream(PaymentState.Known.values()).map(PaymentState.Known::word))
                    .containsExactly(states);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"ErrorCode", "PaymentState"})
    void everyListAboutThemHasTheirLength(String name) {
        Node schema = schema(name);
        int words = schema.at("enum").texts().size();
        assertThat(schema.names()).contains("x-enum-varnames", "x-enum-descriptions");
        assertThat(schema.children().filter(child -> child.name().startsWith("x-enum-")))
                .allSatisfy(list -> assertThat(list.texts()).hasSize(words).doesNotContain(""));
    }

    private static Node schema(String name) {
        return Contract.root().at("components", "schemas", name);
    }
}
