package io.github.partnergateway.sandbox;

import static io.github.partnergateway.model.ErrorCode.Known.APPROVAL_REJECTED;
import static io.github.partnergateway.model.ErrorCode.Known.EXPIRED;
import static io.github.partnergateway.model.ErrorCode.Known.INTERNAL_PROCESSING_ERROR;
import static io.github.partnergateway.model.ErrorCode.Known.INVALID_CALLBACK_URL_HOST;
import static io.github.partnergateway.model.ErrorCode.Known.INVALID_CURRENCY;
import static io.github.partnergateway.model.ErrorCode.Known.NOT_ALLOWED;
import static io.github.partnergateway.model.ErrorCode.Known.NOT_ALLOWED_TARGET_ENVIRONMENT;
import static io.github.partnergateway.model.ErrorCode.Known.NOT_ENOUGH_FUNDS;
import static io.github.partnergateway.model.ErrorCode.Known.PAYEE_NOT_ALLOWED_TO_RECEIVE;
import static io.github.partnergateway.model.ErrorCode.Known.PAYER_NOT_FOUND;
import static io.github.partnergateway.model.ErrorCode.Known.PAYMENT_NOT_APPROVED;
import static io.github.partnergateway.model.ErrorCode.Known.SERVICE_UNAVAILABLE;
import static io.github.partnergateway.model.PaymentState.Known.CREATED;
import static io.github.partnergateway.model.PaymentState.Known.PENDING;
import static io.github.partnergateway.sandbox.Scenario.fails;
import static io.github.partnergateway.sandbox.Scenario.failsAfter;
import static io.github.partnergateway.sandbox.Scenario.staysPending;
import static io.github.partnergateway.sandbox.Scenario.succeeds;
import static io.github.partnergateway.sandbox.Scenario.succeedsAfter;
import static java.util.Map.entry;

import io.github.partnergateway.model.PaymentRequest;
import java.math.BigDecimal;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Which payment takes which course: the customer reference decides, then the amount, and anything else succeeds. */
final class Scenarios {

    /** After the vendor's test numbers of its other operations; that they apply to customer references is a convention. */
    private static final Map<String, Scenario> BY_CUSTOMER_REFERENCE = Map.ofEntries(
            entry("46733123450", fails(INTERNAL_PROCESSING_ERROR, "An internal error occurred while processing.")),
            entry("46733123451", fails(APPROVAL_REJECTED, "The payer declined the payment.")),
            entry("46733123452", fails(EXPIRED, "The time for approving the payment ran out.")),
            entry("46733123453", staysPending()),
            entry("46733123454", succeedsAfter(CREATED)),
            entry("46733123455", fails(PAYER_NOT_FOUND, "The payer has no active wallet.")),
            entry(
                    "46733123456",
                    fails(PAYEE_NOT_ALLOWED_TO_RECEIVE, "The receiver is blocked or would exceed a limit.")),
            entry("46733123457", fails(NOT_ALLOWED, "The API user may not do this.")),
            entry("46733123458", fails(NOT_ALLOWED_TARGET_ENVIRONMENT, "Access to target environment is forbidden.")),
            entry("46733123459", fails(INVALID_CALLBACK_URL_HOST, "The host of the callback URL is not registered.")),
            entry("46733123460", fails(INVALID_CURRENCY, "Currency not supported.")),
            entry("46733123461", fails(INTERNAL_PROCESSING_ERROR, "An internal error occurred while processing.")),
            entry("46733123462", fails(SERVICE_UNAVAILABLE, "Service temporarily unavailable, try again later.")),
            entry("46733123463", fails(PAYMENT_NOT_APPROVED, "The payer did not approve the payment.")),
            entry("46733123464", fails(NOT_ALLOWED, "The transfer type is unknown.")));

    /** The vendor's amounts for payments. */
    private static final Map<BigDecimal, Scenario> BY_AMOUNT = Map.ofEntries(
            entry(number("1000"), succeeds()),
            entry(number("2000"), fails(NOT_ENOUGH_FUNDS, "The payer's balance does not cover the payment.")),
            entry(number("3000"), succeedsAfter(PENDING)),
            entry(number("4000"), failsAfter(PENDING, APPROVAL_REJECTED, "The payer declined the payment.")),
            entry(number("5000"), staysPending()),
            entry(number("6000"), staysPending()),
            entry(number("7000"), fails(NOT_ALLOWED, "The transfer type is unknown.")));

    private Scenarios() {}

    static Scenario of(PaymentRequest payment) {
        Scenario byCustomer = byCustomerReference(payment.customerReference());
        return byCustomer != null
                ? byCustomer
                : BY_AMOUNT.getOrDefault(number(payment.money().amount()), succeeds());
    }

    private static @Nullable Scenario byCustomerReference(@Nullable String reference) {
        if (reference == null) {
            return null;
        }
        return BY_CUSTOMER_REFERENCE.get(reference.startsWith("+") ? reference.substring(1) : reference);
    }

    /** So that 1000, 1000.0 and 1000.00 are the same key. */
    private static BigDecimal number(String amount) {
        return new BigDecimal(amount).stripTrailingZeros();
    }
}
