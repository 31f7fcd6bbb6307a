package io.github.partnergateway.client;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.partnergateway.model.ErrorCode;
import io.github.partnergateway.model.PaymentResult;
import io.github.partnergateway.model.PaymentState;
import io.github.partnergateway.model.PaymentState.Known;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PaymentCallbacksTest {

    private static PaymentResult parse(String body) {
        return PaymentCallbacks.parse(body.getBytes(UTF_8));
    }

    @Test
    void areReadAsTheContractHasThem() {
        assertThat(parse(WireGateway.example("callback-successful")).status()).isEqualTo(Known.SUCCESSFUL);
        assertThat(parse(WireGateway.example("callback-failed")).reason().code())
                .isEqualTo(ErrorCode.Known.APPROVAL_REJECTED);
    }

    @Test
    void areReadAsTheyWereSeen() {
        PaymentResult result = parse("""
                {"externalId": 42, "amount": "100", "payer": {"partyId": "0"}, "financialTransactionId": 23503452,
                 "status": "FAILED", "reason": "APPROVAL_REJECTED"}
                """);

        assertThat(result.referenceId()).isNull();
        assertThat(result.financialTransactionId()).isEqualTo("23503452");
        assertThat(result.reason().code()).isEqualTo(ErrorCode.Known.APPROVAL_REJECTED);
    }

    @Test
    void loseNothingButTheMemberThatCannotBeRead() {
        PaymentResult result = parse("""
                {"referenceId": "5f0c1a52-7a4e-4f3b-9c7d-0d9a3c1e8b21", "financialTransactionId": 23503452,
                 "status": "FAILED", "reason": ["EXPIRED"], "errorReason": "EXPIRED"}
                """);

        assertThat(result.status()).isEqualTo(Known.FAILED);
        assertThat(result.referenceId()).isEqualTo("5f0c1a52-7a4e-4f3b-9c7d-0d9a3c1e8b21");
        assertThat(result.financialTransactionId()).isEqualTo("23503452");
        assertThat(result.reason().code()).isEqualTo(ErrorCode.Known.EXPIRED);
    }

    @ParameterizedTest
    @CsvSource({"7, 7", "{\"code\":9}, 9", "{\"code\":\"EXPIRED\"}, EXPIRED", "true, ", "null, "})
    void mayHaveNumbersForWords(String reason, String word) {
        PaymentResult result = parse("{\"status\": 5, \"reason\": " + reason + "}");

        assertThat(result.status()).isEqualTo(new PaymentState.Unknown("5"));
        if (word == null) {
            assertThat(result.reason()).isNull();
        } else {
            assertThat(result.reason().code()).isEqualTo(ErrorCode.of(word));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "null", "[]", "text-canary", "{\"status\":{\"canary\":1}}", "{\"status\":\"canary"})
    void areRefusedWhenMalformed_withoutQuotingThem(String body) {
        assertThatThrownBy(() -> parse(body))
                .isInstanceOf(MalformedCallbackException.class)
                .hasNoCause()
                .message()
                .doesNotContain("canary");
    }

    @Test
    void areRefusedWhenOversized() {
        assertThatThrownBy(() -> PaymentCallbacks.parse(new byte[64 * 1024 + 1]))
                .isInstanceOf(MalformedCallbackException.class)
                .hasMessageContaining("65536 bytes");
    }
}
