package io.github.partnergateway.validation;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Currency;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Exact conversions between the contract's texts and Java's numbers. Nothing is ever rounded. The models call it; use {@code
 * Money.of}, {@code Money.toBigDecimal} and {@code Money.toCurrency}.
 */
public final class DecimalAmount {

    private static final Pattern POSITIVE_DECIMAL = Pattern.compile("(?=.*[1-9])(0|[1-9][0-9]{0,14})(\\.[0-9]{1,4})?");

    private DecimalAmount() {}

    /**
     * Writes an amount with as many fraction digits as the currency has.
     *
     * @throws ArithmeticException if it would have to be rounded
     * @throws IllegalArgumentException if it is not positive or has more than 15 digits before the point
     */
    public static String write(BigDecimal amount, Currency currency) {
        int fractionDigits = Math.max(0, currency.getDefaultFractionDigits());
        if (amount.signum() != 0 && amount.stripTrailingZeros().scale() > fractionDigits) {
            throw new ArithmeticException("amount: %s allows %d fraction digits, and rounding is refused"
                    .formatted(currency.getCurrencyCode(), fractionDigits));
        }
        // Looked at before the digits are written out, because 1E+999999999 would fill the memory.
        if (amount.signum() <= 0 || (long) amount.precision() - amount.scale() > 15) {
            throw new IllegalArgumentException("amount: must be positive, with at most 15 digits before the point");
        }
        return amount.setScale(fractionDigits, RoundingMode.UNNECESSARY).toPlainString();
    }

    /**
     * Reads an amount.
     *
     * @throws IllegalStateException if there is none or the contract does not allow it
     */
    public static BigDecimal read(@Nullable String amount) {
        if (amount == null || !POSITIVE_DECIMAL.matcher(amount).matches()) {
            throw new IllegalStateException("amount: is missing or is not a positive decimal of the contract");
        }
        return new BigDecimal(amount);
    }

    /**
     * Reads a currency.
     *
     * @throws IllegalStateException if there is none or ISO 4217 does not know it
     */
    public static Currency currency(@Nullable String code) {
        if (code == null) {
            throw new IllegalStateException("currency: is missing");
        }
        try {
            return Currency.getInstance(code);
        } catch (IllegalArgumentException unknown) {
            throw new IllegalStateException("currency: must be a currency code of ISO 4217", unknown);
        }
    }
}
