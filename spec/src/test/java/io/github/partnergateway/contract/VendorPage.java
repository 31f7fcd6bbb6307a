package io.github.partnergateway.contract;

import java.util.List;

/** What the vendor's page has, typed from the page and not from the contract. */
final class VendorPage {

    /** In the words of {@link Claim}. */
    static final List<String> CLAIMS = """
            contract security
            server https://proxy.momoapi.mtn.com
            POST /collection/v2_0/payment
            POST /collection/v2_0/payment header X-Reference-Id required string
            POST /collection/v2_0/payment header X-Target-Environment required string
            POST /collection/v2_0/payment header X-Callback-Url optional string
            POST /collection/v2_0/payment requestBody
            POST /collection/v2_0/payment 202
            POST /collection/v2_0/payment 400
            POST /collection/v2_0/payment 409
            POST /collection/v2_0/payment 500
            POST /collection/v2_0/payment callbacks
            PUT {$request.header.x-callback-url}
            Authorization bearer
            header Ocp-Apim-Subscription-Key
            header X-Reference-Id required string
            header X-Target-Environment required string
            header X-Callback-Url optional string
            body Payment application/json PaymentRequest
            answer PaymentAccepted
            answer PaymentConflict application/json ErrorReason
            answer PaymentFailure application/json ErrorReason
            PaymentRequest object
            PaymentRequest.externalTransactionId string
            PaymentRequest.money Money
            PaymentRequest.customerReference string
            PaymentRequest.serviceProviderUserName string
            PaymentRequest.couponId string
            PaymentRequest.productId string
            PaymentRequest.productOfferingId string
            PaymentRequest.receiverMessage string
            PaymentRequest.senderNote string
            PaymentRequest.maxNumberOfRetries integer
            PaymentRequest.includeSenderCharges boolean
            Money object
            Money.amount string
            Money.currency string
            ErrorReason object
            ErrorReason.code ErrorCode
            ErrorReason.message string
            ErrorCode string
            ErrorCode string enum
            """.lines().toList();

    static final List<String> ERROR_CODES = List.of(
            "PAYEE_NOT_FOUND",
            "PAYER_NOT_FOUND",
            "NOT_ALLOWED",
            "NOT_ALLOWED_TARGET_ENVIRONMENT",
            "INVALID_CALLBACK_URL_HOST",
            "INVALID_CURRENCY",
            "SERVICE_UNAVAILABLE",
            "INTERNAL_PROCESSING_ERROR",
            "NOT_ENOUGH_FUNDS",
            "PAYER_LIMIT_REACHED",
            "PAYEE_NOT_ALLOWED_TO_RECEIVE",
            "PAYMENT_NOT_APPROVED",
            "RESOURCE_NOT_FOUND",
            "APPROVAL_REJECTED",
            "EXPIRED",
            "TRANSACTION_CANCELED.",
            "RESOURCE_ALREADY_EXIST",
            "TRANSACTION_NOT_COMPLETED",
            "TRANSACTION_NOT_FOUND",
            "INFORMATIONAL_SCOPE_INSTRUCTION",
            "MISSING_SCOPE_INSTRUCTION",
            "MORE_THAN_ONE_FINANCIAL_SCOPE_NOT_SUPPORTED",
            "UNSUPPORTED_SCOPE_COMBINATION",
            "CONSENT_MISMATCH",
            "UNSUPPORTED_SCOPE",
            "NOT_FOUND");

    private VendorPage() {}
}
