package io.github.partnergateway.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class ErrorCodeTest {

    @Nested
    class AKnownWord {

        @ParameterizedTest
        @EnumSource(ErrorCode.Known.class)
        void isItsConstant(ErrorCode.Known code) {
            assertThat(ErrorCode.of(code.word())).isSameAs(code);
        }

        @ParameterizedTest
        @EnumSource(Mapper.class)
        void survivesARoundTrip(Mapper mapper) {
            for (ErrorCode code : ErrorCode.Known.values()) {
                ErrorReason reason = ErrorReason.builder().code(code).build();
                assertThat(mapper.write(reason)).isEqualTo("{\"code\":\"" + code.word() + "\"}");
                assertThat(mapper.read(mapper.write(reason), ErrorReason.class)).isEqualTo(reason);
            }
        }

        @ParameterizedTest
        @EnumSource(Mapper.class)
        void mayLackItsDotWhenReadAndHasItWhenWritten(Mapper mapper) {
            for (String spelling : new String[] {"TRANSACTION_CANCELED.", "TRANSACTION_CANCELED"}) {
                ErrorReason read = mapper.read("{\"code\":\"" + spelling + "\"}", ErrorReason.class);
                assertThat(read.code()).isSameAs(ErrorCode.Known.TRANSACTION_CANCELED);
                assertThat(mapper.write(read)).isEqualTo("{\"code\":\"TRANSACTION_CANCELED.\"}");
            }
        }

        @Test
        void cannotBeTakenForAnUnknownOne() {
            assertThatIllegalArgumentException().isThrownBy(() -> new ErrorCode.Unknown("NOT_ALLOWED"));
            assertThatIllegalArgumentException().isThrownBy(() -> new ErrorCode.Unknown("TRANSACTION_CANCELED"));
            assertThatIllegalArgumentException().isThrownBy(() -> new PaymentState.Unknown("FAILED"));
        }
    }

    @Nested
    class AnUnknownWord {

        @ParameterizedTest
        @EnumSource(Mapper.class)
        void survivesARoundTrip(Mapper mapper) {
            for (String word : new String[] {"SENDER_ACCOUNT_NOT_ACTIVE", "not_allowed", "", " ", "call +46 70 911"}) {
                String json = "{\"code\":\"" + word + "\"}";
                ErrorReason reason = mapper.read(json, ErrorReason.class);
                assertThat(reason.code()).isEqualTo(new ErrorCode.Unknown(word));
                assertThat(mapper.write(reason)).isEqualTo(json);
            }
        }

        @ParameterizedTest
        @EnumSource(Mapper.class)
        void ofAStateDoesToo(Mapper mapper) {
            String json = "{\"status\":\"ON_HOLD\"}";
            PaymentResult result = mapper.read(json, PaymentResult.class);
            assertThat(result.status()).isEqualTo(PaymentState.of("ON_HOLD"));
            assertThat(mapper.write(result)).isEqualTo(json);
        }

        @ParameterizedTest
        @ValueSource(strings = {"+46070911111", "46070911111", "payer 46070911111", "Call us", "", "A.B", "EXPIRED\n"})
        void isNotShownIfItMayBeSomethingElse(String text) {
            assertThat(ErrorCode.of(text)).hasToString("UNKNOWN");
        }

        @Test
        void isShownIfItLooksLikeOne() {
            assertThat(ErrorCode.of("SENDER_ACCOUNT_NOT_ACTIVE")).hasToString("SENDER_ACCOUNT_NOT_ACTIVE");
        }

        @Test
        void isNeverNull() {
            assertThatNullPointerException().isThrownBy(() -> new ErrorCode.Unknown(null));
            assertThatNullPointerException().isThrownBy(() -> ErrorCode.of(null));
        }
    }
}
