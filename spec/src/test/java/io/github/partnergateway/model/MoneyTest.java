package io.github.partnergateway.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.Duration;
import java.util.Currency;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MoneyTest {

    @Nested
    class FromNumbers {

        @ParameterizedTest
        @CsvSource({
            "10, EUR, 10.00",
            "12.5, EUR, 12.50",
            "12.5000, EUR, 12.50",
            "0.01, EUR, 0.01",
            "1E+3, EUR, 1000.00",
            "1000, XAF, 1000",
            "1000.000, XAF, 1000",
            "1E+3, JPY, 1000",
            "1.234, TND, 1.234",
            "1.2, TND, 1.200",
            "0.0001, CLF, 0.0001",
            "5, XXX, 5",
            "999999999999999, UGX, 999999999999999",
            "999999999999999.999, TND, 999999999999999.999"
        })
        void hasAsManyDigitsAsTheCurrency(BigDecimal amount, Currency currency, String written) {
            Money money = Money.of(amount, currency);
            assertThat(money.amount()).isEqualTo(written);
            assertThat(money.currency()).isEqualTo(currency.getCurrencyCode());
            assertThat(money.toBigDecimal()).isEqualByComparingTo(amount);
            assertThat(money.toCurrency()).isEqualTo(currency);
        }

        @ParameterizedTest
        @CsvSource({"12.5, XAF", "0.5, JPY", "1.001, EUR", "1.2345, TND", "1E-999999999, EUR", "-1.001, EUR"})
        void refusesToRound(BigDecimal amount, Currency currency) {
            assertThatThrownBy(() -> Money.of(amount, currency))
                    .isInstanceOf(ArithmeticException.class)
                    .hasMessageContaining(currency.getCurrencyCode());
        }

        @ParameterizedTest
        @ValueSource(
                strings = {"0", "0.00", "-1", "-0.01", "1000000000000000", "1E+15", "0E+999999999", "0E-999999999"})
        void refusesWhatTheContractCannotSay(BigDecimal amount) {
            assertThatIllegalArgumentException().isThrownBy(() -> Money.of(amount, Currency.getInstance("EUR")));
        }

        @ParameterizedTest
        @ValueSource(ints = {-999_999_999, Integer.MIN_VALUE + 1, Integer.MIN_VALUE})
        void refusesTheHugeAtOnce(int scale) {
            BigDecimal huge = new BigDecimal(BigInteger.ONE, scale);
            assertTimeoutPreemptively(
                    Duration.ofSeconds(1),
                    () -> assertThatIllegalArgumentException()
                            .isThrownBy(() -> Money.of(huge, Currency.getInstance("EUR"))));
        }
    }

    @Nested
    class ToNumbers {

        @ParameterizedTest
        @ValueSource(strings = {"1", "10", "12.5", "12.50", "0.0001", "999999999999999.9999"})
        void keepsEveryDigit(String amount) {
            assertThat(money(amount, "EUR").toBigDecimal().toPlainString()).isEqualTo(amount);
        }

        @ParameterizedTest
        @ValueSource(strings = {"", "0", "0.0", "-1", "+1", "01", "1e3", "1.", ".5", "1,5", "1.00000", "NaN", "١"})
        void refusesWhatTheContractDoesNotAllow(String amount) {
            assertThatIllegalStateException()
                    .isThrownBy(() -> money(amount, "EUR").toBigDecimal())
                    .withMessageStartingWith("amount: ");
        }

        @ParameterizedTest
        @ValueSource(strings = {"", "eur", "EURO", "ZZZ"})
        void refusesWhatIso4217DoesNotKnow(String currency) {
            assertThatIllegalStateException()
                    .isThrownBy(() -> money("1", currency).toCurrency())
                    .withMessageStartingWith("currency: ");
        }

        @Test
        void refusesWhatIsAbsent() {
            Money nothing = Money.builder().build();
            assertThatIllegalStateException().isThrownBy(nothing::toBigDecimal);
            assertThatIllegalStateException().isThrownBy(nothing::toCurrency);
        }

        private static Money money(String amount, String currency) {
            return Money.builder().amount(amount).currency(currency).build();
        }
    }
}
