package io.github.partnergateway.review;

import java.util.List;

/** A small change of the contract and what it does to Java, in few words; types stand for their places in packages. */
enum ContractChange {
    DESCRIPTION_ONLY("Why something was refused", "For what reason something was refused", ""),
    OPTIONAL_FIELD_ADDED(
            "        couponId:\n", "        loyaltyCard:\n          type: string\n        couponId:\n", """
            fits model.PaymentRequest, method added: @Nullable String loyaltyCard()
            fits model.PaymentRequest.Builder, method added: PaymentRequest.Builder loyaltyCard(@Nullable String loyaltyCard)
            """),
    OPERATION_RENAMED("operationId: GetPaymentStatus", "operationId: ReadPaymentStatus", """
            breaks client.api.PaymentStatusApi, method removed: PaymentResult getPaymentStatus(String xReferenceId, String xTargetEnvironment, Request.Options options)
            fits client.api.PaymentStatusApi, method added: PaymentResult readPaymentStatus(String xReferenceId, String xTargetEnvironment, Request.Options options)
            breaks server.api.PaymentStatusApi, method removed: PaymentResult getPaymentStatus(String xReferenceId, String xTargetEnvironment)
            breaks sources server.api.PaymentStatusApi, method added: PaymentResult readPaymentStatus(String xReferenceId, String xTargetEnvironment)
            """),
    CONSTANT_RENAMED("        - TRANSACTION_CANCELED\n", "        - CANCELED\n", """
            breaks model.ErrorCode.Known, enum constant removed: TRANSACTION_CANCELED
            fits model.ErrorCode.Known, enum constant added: CANCELED
            """),
    WORD_ADDED("        - FAILED\n", "        - FAILED\n        - REVERSED\n", """
            fits model.PaymentState.Known, enum constant added: REVERSED
            """),
    PROPERTY_RENAMED("        couponId:\n", "        voucherId:\n", """
            breaks model.PaymentRequest, method removed: @Nullable String couponId()
            fits model.PaymentRequest, method added: @Nullable String voucherId()
            breaks model.PaymentRequest.Builder, method removed: PaymentRequest.Builder couponId(@Nullable String couponId)
            fits model.PaymentRequest.Builder, method added: PaymentRequest.Builder voucherId(@Nullable String voucherId)
            """),
    TYPE_WIDENED(
            "          format: int32\n          minimum: 0\n", "          format: int64\n          minimum: 0\n", """
            breaks model.PaymentRequest, method return type changed: @Nullable Integer maxNumberOfRetries() -> @Nullable Long maxNumberOfRetries()
            breaks model.PaymentRequest.Builder, method removed: PaymentRequest.Builder maxNumberOfRetries(@Nullable Integer maxNumberOfRetries)
            fits model.PaymentRequest.Builder, method added: PaymentRequest.Builder maxNumberOfRetries(@Nullable Long maxNumberOfRetries)
            """),
    SCHEMA_RENAMED("AccessToken'", "BearerToken'", """
            breaks client.api.AccessTokensApi, method return type changed: AccessToken createAccessToken(@Nullable String xTargetEnvironment, Request.Options options) -> BearerToken createAccessToken(@Nullable String xTargetEnvironment, Request.Options options)
            breaks model.AccessToken, class removed: final class AccessToken
            breaks model.AccessToken.Builder, class removed: final class Builder
            fits model.BearerToken, class added: final class BearerToken
            fits model.BearerToken.Builder, class added: final class Builder
            breaks server.api.AccessTokensApi, method return type changed: AccessToken createAccessToken(@Nullable String xTargetEnvironment) -> BearerToken createAccessToken(@Nullable String xTargetEnvironment)
            """) {
        @Override
        String apply(String contract) {
            return super.apply(contract).replace("    AccessToken:\n", "    BearerToken:\n");
        }
    },
    PROPERTY_REQUIRED("        - money\n", "        - money\n        - senderNote\n", """
            fits model.PaymentRequest, nullness changed: @Nullable String senderNote() -> String senderNote()
            """),
    PARAMETERS_SWAPPED(
            "parameters/ReferenceIdInPath'\n        - $ref: '#/components/parameters/TargetEnvironment'",
            "parameters/TargetEnvironment'\n        - $ref: '#/components/parameters/ReferenceIdInPath'",
            """
            breaks client.api.PaymentStatusApi, parameters reordered: PaymentResult getPaymentStatus(String xReferenceId, String xTargetEnvironment, Request.Options options) -> PaymentResult getPaymentStatus(String xTargetEnvironment, String xReferenceId, Request.Options options)
            breaks server.api.PaymentStatusApi, parameters reordered: PaymentResult getPaymentStatus(String xReferenceId, String xTargetEnvironment) -> PaymentResult getPaymentStatus(String xTargetEnvironment, String xReferenceId)
            """),
    HEADER_RENAMED("name: X-Callback-Url", "name: X-Callback", """
            fits client.api.PaymentsApi, parameter renamed: void createPayments(String xReferenceId, String xTargetEnvironment, PaymentRequest paymentRequest, @Nullable String xCallbackUrl, Request.Options options) -> void createPayments(String xReferenceId, String xTargetEnvironment, PaymentRequest paymentRequest, @Nullable String xCallback, Request.Options options)
            fits server.api.PaymentsApi, parameter renamed: void createPayments(String xReferenceId, String xTargetEnvironment, PaymentRequest paymentRequest, @Nullable String xCallbackUrl) -> void createPayments(String xReferenceId, String xTargetEnvironment, PaymentRequest paymentRequest, @Nullable String xCallback)
            """);

    private final TextChange change;
    private final List<String> expected;

    ContractChange(String before, String now, String expected) {
        this.change = new TextChange(before, now);
        this.expected = expected.lines().toList();
    }

    String apply(String contract) {
        return change.apply(contract);
    }

    List<String> expected() {
        return expected;
    }
}
