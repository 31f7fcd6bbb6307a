package io.github.partnergateway.client;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.partnergateway.model.Money;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Currency;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.constraints.NotEmpty;

/** Money is written and read without loss, or not at all. */
class PropertiesOfMoneyTest {

    @Property
    void whatTheCurrencyCanSayComesBackExactly(@ForAll("payable") Payable payable) {
        Money money = Money.of(payable.amount(), payable.currency());

        assertThat(money.toBigDecimal()).isEqualByComparingTo(payable.amount());
        assertThat(money.toCurrency()).isEqualTo(payable.currency());
    }

    @Property
    void anAmountIsWrittenWithTheDigitsOfItsCurrencyAndNoExponent(@ForAll("payable") Payable payable) {
        int digits = Math.max(0, payable.currency().getDefaultFractionDigits());

        assertThat(Money.of(payable.amount(), payable.currency()).amount())
                .matches("(0|[1-9][0-9]{0,14})" + (digits == 0 ? "" : "\\.[0-9]{" + digits + "}"));
    }

    @Property
    void howAnAmountIsScaledMakesNoDifference(
            @ForAll("payable") Payable payable, @ForAll @IntRange(max = 30) int zeros) {
        BigDecimal padded = payable.amount().setScale(payable.amount().scale() + zeros);
        BigDecimal stripped = payable.amount().stripTrailingZeros();

        assertThat(Money.of(padded, payable.currency())).isEqualTo(Money.of(stripped, payable.currency()));
    }

    @Property
    void whatWouldBeRoundedIsRefused(@ForAll("currencies") Currency currency, @ForAll @LongRange(min = 1) long units) {
        int digits = Math.max(0, currency.getDefaultFractionDigits());
        BigDecimal tooFine = new BigDecimal(
                BigInteger.valueOf(units).multiply(BigInteger.TEN).add(BigInteger.ONE), digits + 1);

        assertThatThrownBy(() -> Money.of(tooFine, currency)).isInstanceOf(ArithmeticException.class);
    }

    @Property
    void whatIsNotPositiveIsRefused(@ForAll("payable") Payable payable) {
        assertThatThrownBy(() -> Money.of(payable.amount().negate(), payable.currency()))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Property
    void nothingIsNoAmount(@ForAll("currencies") Currency currency, @ForAll @IntRange(min = -20, max = 20) int scale) {
        assertThatThrownBy(() -> Money.of(BigDecimal.ZERO.setScale(scale), currency))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Property
    void whatHasMoreDigitsThanTheContractIsRefused(
            @ForAll("currencies") Currency currency,
            @ForAll @IntRange(min = 1, max = 9) int first,
            @ForAll @IntRange(min = 15, max = 1_000_000_000) int exponent) {
        BigDecimal huge = new BigDecimal(BigInteger.valueOf(first), -exponent);

        assertThatThrownBy(() -> Money.of(huge, currency)).isInstanceOf(IllegalArgumentException.class);
    }

    @Property
    void anyTextIsReadAsItIsWrittenOrNotAtAll(@ForAll("nearlyAmounts") String text) {
        Money money = Money.builder().amount(text).currency("EUR").build();
        try {
            assertThat(money.toBigDecimal().toPlainString()).isEqualTo(text);
            assertThat(money.toBigDecimal()).isPositive();
        } catch (IllegalStateException refused) {
            assertThat(refused).hasMessageNotContaining(text.isBlank() ? "\0" : "'" + text + "'");
        }
    }

    @Property
    void anyTextIsACurrencyOrNone(@ForAll @NotEmpty String code) {
        Money money = Money.builder().amount("1").currency(code).build();
        try {
            assertThat(money.toCurrency().getCurrencyCode()).isEqualTo(code);
        } catch (IllegalStateException refused) {
            assertThat(refused).hasMessage("currency: must be a currency code of ISO 4217");
        }
    }

    @Provide
    Arbitrary<Currency> currencies() {
        return Arbitraries.of(Currency.getAvailableCurrencies());
    }

    /** Amounts of at most 15 digits before the point and as many after it as the currency has. */
    @Provide
    Arbitrary<Payable> payable() {
        return Combinators.combine(
                        currencies(),
                        Arbitraries.longs().between(1, 999_999_999_999_999L),
                        Arbitraries.integers().between(0, 4))
                .as((currency, units, scale) -> new Payable(
                        BigDecimal.valueOf(units, Math.min(scale, Math.max(0, currency.getDefaultFractionDigits()))),
                        currency));
    }

    @Provide
    Arbitrary<String> nearlyAmounts() {
        return Arbitraries.oneOf(
                Arbitraries.strings().withChars("0123456789.").ofMaxLength(22),
                Arbitraries.strings().withChars("019.,-+eE \n\u0661").ofMaxLength(8),
                Arbitraries.strings().ofMaxLength(8));
    }

    record Payable(BigDecimal amount, Currency currency) {}
}
