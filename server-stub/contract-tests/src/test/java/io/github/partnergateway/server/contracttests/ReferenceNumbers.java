package io.github.partnergateway.server.contracttests;

import static io.github.partnergateway.server.contracttests.Defect.*;

import java.math.BigDecimal;
import tools.jackson.databind.JsonNode;

/** The rules of the reference gateway for amounts, counts and truth values. */
final class ReferenceNumbers {

    private final Switch defects;

    ReferenceNumbers(Switch defects) {
        this.defects = defects;
    }

    void check(JsonNode payment) {
        JsonNode retries = payment.path("maxNumberOfRetries");
        if (!retries.isMissingNode() && !isCount(retries)) {
            throw Refusal.invalid("maxNumberOfRetries", "must be a count");
        }
        JsonNode charges = payment.path("includeSenderCharges");
        boolean isText = charges.isString() && defects.has(TAKES_TEXT_AS_TRUTH);
        if (!charges.isMissingNode() && !charges.isBoolean() && !isText) {
            throw Refusal.invalid("includeSenderCharges", "must be true or false");
        }
    }

    private boolean isCount(JsonNode retries) {
        if (retries.isString()) {
            return defects.has(TAKES_TEXT_AS_COUNT) && retries.asString().matches("[0-9]+");
        }
        if (!retries.isIntegralNumber()) {
            return retries.isNumber() && defects.has(TAKES_A_FRACTION_AS_COUNT);
        }
        long least = defects.has(TAKES_A_NEGATIVE_COUNT) ? -1 : defects.has(REFUSES_A_COUNT_OF_ZERO) ? 1 : 0;
        long most = defects.has(TAKES_A_COUNT_OF_64_BITS) ? Long.MAX_VALUE : Integer.MAX_VALUE;
        return retries.canConvertToLong() && retries.longValue() >= least && retries.longValue() <= most;
    }

    boolean isAmount(String text) {
        int digits = defects.has(TAKES_SIXTEEN_DIGITS) ? 16 : 15;
        int decimals = defects.has(TAKES_FIVE_DECIMALS) ? 5 : defects.has(REFUSES_FOUR_DECIMALS) ? 3 : 4;
        String leading = defects.has(TAKES_LEADING_ZEROS) ? "[0-9]" : "[1-9]";
        String sign = defects.has(TAKES_A_SIGN) ? "[+]?" : "";
        String exponent = defects.has(TAKES_AN_EXPONENT) ? "(e[0-9])?" : "";
        String form =
                sign + "(0|" + leading + "[0-9]{0," + (digits - 1) + "})([.][0-9]{1," + decimals + "})?" + exponent;
        return text.matches(form) && (new BigDecimal(text).signum() > 0 || defects.has(TAKES_ZERO));
    }
}
