package io.github.partnergateway.validation;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.partnergateway.model.Money;
import io.github.partnergateway.model.PaymentRequest;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MoneyRulesTest {

    @Nested
    class Amounts {

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "1",
                    "9",
                    "10",
                    "1000",
                    "1.0",
                    "1.0000",
                    "12.5",
                    "0.1",
                    "0.10",
                    "0.1000",
                    "0.01",
                    "0.0100",
                    "0.001",
                    "0.0010",
                    "0.0001",
                    "999999999999999",
                    "999999999999999.9999"
                })
        void arePositivePlainDecimals(String amount) {
            assertThat(Violations.of(payment(amount, "EUR"))).isEmpty();
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "",
                    " ",
                    "0",
                    "0.0",
                    "0.0000",
                    "00",
                    "01",
                    "00.1",
                    "1.",
                    ".1",
                    "1.00000",
                    "0.00001",
                    "1000000000000000",
                    "+1",
                    "-1",
                    "1e3",
                    "1E3",
                    "1,000",
                    "1 000",
                    "1,5",
                    " 1",
                    "1 ",
                    "1\n",
                    "0x1",
                    "1d",
                    "NaN",
                    "Infinity",
                    "١",
                    "１",
                    "string"
                })
        void areNothingElse(String amount) {
            assertThat(Violations.of(payment(amount, "EUR")))
                    .containsExactly("money.amount: must be a positive decimal without sign, exponent or leading zeros,"
                            + " with at most 15 digits before the point and 4 after it");
        }
    }

    @Nested
    class Currencies {

        @ParameterizedTest
        @ValueSource(strings = {"EUR", "UGX", "XAF", "XOF", "GHS", "TND"})
        void areCodesOfIso4217(String currency) {
            assertThat(Violations.of(payment("1", currency))).isEmpty();
        }

        @ParameterizedTest
        @ValueSource(strings = {"", "EU", "EURO", "eur", "Eur", "E1R", " EUR", "EUR\n", "ÉUR", "ＥＵＲ"})
        void areThreeCapitalLetters(String currency) {
            assertThat(Violations.of(payment("1", currency)))
                    .containsExactly("money.currency: must be three capital letters");
        }

        @ParameterizedTest
        @ValueSource(strings = {"ZZZ", "AAA", "BTC"})
        void areKnown(String currency) {
            assertThat(Violations.of(payment("1", currency)))
                    .containsExactly("money.currency: must be a currency code of ISO 4217");
        }
    }

    @Test
    void bothMembersAreRequired() {
        assertThat(Violations.of(payment(null, null)))
                .containsExactly("money.amount: must not be null", "money.currency: must not be null");
    }

    private static PaymentRequest payment(String amount, String currency) {
        return PaymentRequest.builder()
                .money(Money.builder().amount(amount).currency(currency).build())
                .build();
    }
}
