package org.example;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.partnergateway.client.AcceptedPayment;
import io.github.partnergateway.client.AccessTokens;
import io.github.partnergateway.client.GatewayUnreachableException;
import io.github.partnergateway.client.PaymentAccessException;
import io.github.partnergateway.client.PaymentAlreadyExistsException;
import io.github.partnergateway.client.PaymentException;
import io.github.partnergateway.client.PaymentOutcomeUnknownException;
import io.github.partnergateway.client.PaymentReference;
import io.github.partnergateway.client.PaymentRejectedException;
import io.github.partnergateway.client.PaymentsClient;
import io.github.partnergateway.model.ErrorCode;
import io.github.partnergateway.model.Money;
import io.github.partnergateway.model.PaymentRequest;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.Currency;
import org.junit.jupiter.api.Test;

/** A consumer's code, from a package of its own: that it compiles is the point. */
class ForeignPackageTest {

    @Test
    void aConsumerNeedsNothingButThePublicApi() {
        try (PaymentsClient client = PaymentsClient.builder()
                .baseUrl("http://127.0.0.1:1")
                .targetEnvironment("sandbox")
                .subscriptionKey("key")
                .accessTokens(new SharedTokens())
                .connectTimeout(Duration.ofSeconds(1))
                .build()) {
            assertThat(pay(client)).isEqualTo("try later");
        }
    }

    private static String pay(PaymentsClient client) {
        PaymentReference reference = PaymentReference.derivedFrom("shop-7/order-4711/payment-1");
        PaymentRequest payment = PaymentRequest.builder()
                .externalTransactionId("order-4711")
                .money(Money.of(new BigDecimal("12.50"), Currency.getInstance("EUR")))
                .customerReference("661551442")
                .serviceProviderUserName("Electricity Inc.")
                .build();
        try {
            AcceptedPayment accepted = client.create(reference, payment);
            return accepted.replayed() ? "accepted before" : "accepted";
        } catch (PaymentOutcomeUnknownException | PaymentAlreadyExistsException ask) {
            return String.valueOf(client.status(ask.reference()).status());
        } catch (PaymentRejectedException refused) {
            return refused.code()
                            .filter(ErrorCode.Known.INVALID_CURRENCY::equals)
                            .isPresent()
                    ? "currency"
                    : "refused";
        } catch (PaymentAccessException configuration) {
            return "call the operator";
        } catch (GatewayUnreachableException later) {
            return "try later";
        } catch (PaymentException other) {
            return other.getMessage();
        }
    }

    private static final class SharedTokens implements AccessTokens {

        @Override
        public String current() {
            return "shared";
        }

        @Override
        public void invalidate(String refused) {}
    }
}
