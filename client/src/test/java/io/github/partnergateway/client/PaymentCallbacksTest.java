package io.github.partnergateway.client;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.partnergateway.model.ErrorCode;
import io.github.partnergateway.model.PaymentResult;
import io.github.partnergateway.model.PaymentState.Known;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
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
