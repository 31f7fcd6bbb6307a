package io.github.partnergateway.sandbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

class ScenariosTest {

    private final Gateway gateway = RunningSandbox.gateway();

    private String create(String amount, String customerReference) {
        String reference = Gateway.newReference();
        assertThat(gateway.create(reference, Gateway.payment(amount, customerReference))
                        .statusCode())
                .isEqualTo(202);
        return reference;
    }

    /** A day later the token has expired. */
    private static Gateway withNewToken() {
        return RunningSandbox.gateway();
    }

    private JsonNode result(String reference) {
        return Gateway.json(gateway.status(reference));
    }

    private static void assertPaid(JsonNode result, String reference) {
        assertThat(result.propertyNames()).containsExactly("referenceId", "status", "financialTransactionId");
        assertThat(result.path("referenceId").stringValue()).isEqualTo(reference);
        assertThat(result.path("status").stringValue()).isEqualTo("SUCCESSFUL");
        assertThat(result.path("financialTransactionId").stringValue()).matches("[0-9]+");
    }

    private static void assertFailed(JsonNode result, String code) {
        assertThat(result.propertyNames()).containsExactly("referenceId", "status", "reason");
        assertThat(result.path("status").stringValue()).isEqualTo("FAILED");
        assertThat(result.path("reason").path("code").stringValue()).isEqualTo(code);
        assertThat(result.path("reason").path("message").stringValue()).isNotBlank();
    }

    @Nested
    class ByAmount {

        private static final String ANYBODY = "661551442";

        @ParameterizedTest
        @ValueSource(strings = {"1000", "1000.00", "1", "0.0001", "999999999999999.9999", "1000.01"})
        void succeedsAtOnce(String amount) {
            String reference = create(amount, ANYBODY);

            assertPaid(result(reference), reference);
        }

        @ParameterizedTest
        @CsvSource({"2000, NOT_ENOUGH_FUNDS", "2000.0, NOT_ENOUGH_FUNDS", "7000, NOT_ALLOWED"})
        void failsAtOnce(String amount, String code) {
            assertFailed(result(create(amount, ANYBODY)), code);
        }

        @Test
        void saysOf7000ThatTheTransferTypeIsUnknown() {
            assertThat(result(create("7000", ANYBODY))
                            .path("reason")
                            .path("message")
                            .stringValue())
                    .isEqualTo("The transfer type is unknown.");
        }

        @ParameterizedTest
        @ValueSource(strings = {"3000", "3000.0000"})
        void isPendingThenSucceeds(String amount) {
            String reference = create(amount, ANYBODY);

            assertThat(result(reference)).hasToString("{\"referenceId\":\"" + reference + "\",\"status\":\"PENDING\"}");
            await().untilAsserted(() -> assertPaid(result(reference), reference));
        }

        @Test
        void isPendingThenFails() {
            String reference = create("4000", ANYBODY);

            assertThat(gateway.state(reference)).isEqualTo("PENDING");
            await().untilAsserted(() -> assertFailed(result(reference), "APPROVAL_REJECTED"));
        }

        @ParameterizedTest
        @ValueSource(strings = {"5000", "6000"})
        void staysPending(String amount) {
            String reference = create(amount, ANYBODY);

            gateway.moveClock("{\"advance\": \"P1D\"}");

            assertThat(withNewToken().state(reference)).isEqualTo("PENDING");
        }
    }

    @Nested
    class ByCustomerReference {

        private static final String SUCCEEDS = "1000";

        @ParameterizedTest
        @CsvSource({
            "46733123450, INTERNAL_PROCESSING_ERROR",
            "46733123451, APPROVAL_REJECTED",
            "46733123452, EXPIRED",
            "46733123455, PAYER_NOT_FOUND",
            "46733123456, PAYEE_NOT_ALLOWED_TO_RECEIVE",
            "46733123457, NOT_ALLOWED",
            "46733123458, NOT_ALLOWED_TARGET_ENVIRONMENT",
            "46733123459, INVALID_CALLBACK_URL_HOST",
            "46733123460, INVALID_CURRENCY",
            "46733123461, INTERNAL_PROCESSING_ERROR",
            "46733123462, SERVICE_UNAVAILABLE",
            "46733123463, PAYMENT_NOT_APPROVED",
            "46733123464, NOT_ALLOWED",
            "+46733123451, APPROVAL_REJECTED"
        })
        void failsAtOnce(String customerReference, String code) {
            assertFailed(result(create(SUCCEEDS, customerReference)), code);
        }

        @Test
        void staysPending() {
            String reference = create(SUCCEEDS, "46733123453");

            gateway.moveClock("{\"advance\": \"P1D\"}");

            assertThat(withNewToken().state(reference)).isEqualTo("PENDING");
        }

        @Test
        void isCreatedThenSucceeds() {
            String reference = create(SUCCEEDS, "46733123454");

            assertThat(gateway.state(reference)).isEqualTo("CREATED");
            await().untilAsserted(() -> assertPaid(result(reference), reference));
        }

        @Test
        void comesBeforeTheAmount() {
            assertFailed(result(create("3000", "46733123452")), "EXPIRED");
        }

        @Test
        void isNothingSpecialOtherwise() {
            String reference = create("2000", "46733123449");

            assertFailed(result(reference), "NOT_ENOUGH_FUNDS");
        }

        @Test
        void mayBeAbsent() {
            String reference = Gateway.newReference();

            gateway.create(reference, "{\"money\": {\"amount\": \"2000\", \"currency\": \"EUR\"}}");

            assertFailed(result(reference), "NOT_ENOUGH_FUNDS");
        }
    }
}
