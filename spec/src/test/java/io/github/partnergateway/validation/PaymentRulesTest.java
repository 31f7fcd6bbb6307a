package io.github.partnergateway.validation;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.partnergateway.model.AccessToken;
import io.github.partnergateway.model.Money;
import io.github.partnergateway.model.PaymentRequest;
import java.math.BigDecimal;
import java.util.Currency;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PaymentRulesTest {

    private static final String EMOJI = "\ud83d\udca1";

    @Test
    void moneyIsAllThatIsRequired() {
        assertThat(Violations.of(payment().build())).isEmpty();
        assertThat(Violations.of(PaymentRequest.builder().build())).containsExactly("money: must not be null");
    }

    @Test
    void allFaultsAreToldAtOnce() {
        assertThat(Violations.of(PaymentRequest.builder()
                        .money(Money.builder().amount("0").currency("ZZZ").build())
                        .receiverMessage("x".repeat(161))
                        .senderNote("x".repeat(161))
                        .maxNumberOfRetries(-1)
                        .build()))
                .containsExactly(
                        "maxNumberOfRetries: must be greater than or equal to 0",
                        "money.amount: must be a positive decimal without sign, exponent or leading zeros, with at most"
                                + " 15 digits before the point and 4 after it",
                        "money.currency: must be a currency code of ISO 4217",
                        "receiverMessage: must have at most 160 characters",
                        "senderNote: must have at most 160 characters");
    }

    @ParameterizedTest
    @ValueSource(strings = {"661551442", "+46070911111", "", "a customer's & other signs"})
    void customersAreNamedAsTheProviderLikes(String reference) {
        assertThat(Violations.of(payment().customerReference(reference).build()))
                .isEmpty();
    }

    @Test
    void anAccessTokenIsComplete() {
        assertThat(Violations.of(AccessToken.builder().build()))
                .containsExactly(
                        "accessToken: must not be null", "expiresIn: must not be null", "tokenType: must not be null");
    }

    @Nested
    class Notes {

        @ParameterizedTest
        @ValueSource(ints = {0, 1, 159, 160})
        void haveAtMost160Characters(int length) {
            for (String character : new String[] {"x", "é", EMOJI}) {
                String note = character.repeat(length);
                assertThat(Violations.of(
                                payment().receiverMessage(note).senderNote(note).build()))
                        .isEmpty();
            }
        }

        @ParameterizedTest
        @ValueSource(ints = {161, 162, 100_000})
        void haveNoMore(int length) {
            for (String character : new String[] {"x", "é", EMOJI}) {
                String note = character.repeat(length);
                assertThat(Violations.of(payment().receiverMessage(note).build()))
                        .containsExactly("receiverMessage: must have at most 160 characters");
                assertThat(Violations.of(payment().senderNote(note).build()))
                        .containsExactly("senderNote: must have at most 160 characters");
            }
        }
    }

    @Nested
    class Retries {

        @ParameterizedTest
        @ValueSource(ints = {0, 1, Integer.MAX_VALUE})
        void areCounted(int retries) {
            assertThat(Violations.of(payment().maxNumberOfRetries(retries).build()))
                    .isEmpty();
        }

        @ParameterizedTest
        @ValueSource(ints = {-1, Integer.MIN_VALUE})
        void areNeverNegative(int retries) {
            assertThat(Violations.of(payment().maxNumberOfRetries(retries).build()))
                    .containsExactly("maxNumberOfRetries: must be greater than or equal to 0");
        }
    }

    private static PaymentRequest.Builder payment() {
        return PaymentRequest.builder().money(Money.of(BigDecimal.TEN, Currency.getInstance("EUR")));
    }
}
