package io.github.partnergateway.client;

import static com.github.tomakehurst.wiremock.client.WireMock.anyUrl;
import static com.github.tomakehurst.wiremock.client.WireMock.postRequestedFor;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.github.tomakehurst.wiremock.verification.LoggedRequest;
import io.github.partnergateway.model.Money;
import io.github.partnergateway.model.PaymentRequest;
import jakarta.validation.ConstraintViolationException;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import tools.jackson.databind.json.JsonMapper;

class CreateTest {

    private static final String REFERENCE = "5f0c1a52-7a4e-4f3b-9c7d-0d9a3c1e8b21";

    @RegisterExtension
    static final WireGateway gateway = new WireGateway();

    private final PaymentsClient client = gateway.client().build();

    @Nested
    class Accepted {

        @Test
        void tellsTheReferenceAndTheAttempts() {
            gateway.answerPayments(WireGateway.accepted());

            assertThat(client.create(PaymentReference.of(REFERENCE), WireGateway.payment()))
                    .isEqualTo(new AcceptedPayment(PaymentReference.of(REFERENCE), 1, false));
        }

        @Test
        void bringsANewReferenceEachTimeUnlessGivenOne() {
            gateway.answerPayments(WireGateway.accepted());

            PaymentReference first = client.create(WireGateway.payment()).reference();
            PaymentReference second = client.create(WireGateway.payment()).reference();

            assertThat(first).isNotEqualTo(second);
            assertThat(gateway.payments())
                    .extracting(request -> request.getHeader("X-Reference-Id"))
                    .containsExactly(first.toString(), second.toString());
        }
    }

    @Nested
    class Wire {

        @Test
        void carriesTheContractsRequest() {
            gateway.answerPayments(WireGateway.accepted());

            client.create(PaymentReference.of(REFERENCE.toUpperCase()), WireGateway.payment());

            LoggedRequest sent = gateway.payments().get(0);
            JsonMapper json = new JsonMapper();
            assertThat(sent.getUrl()).isEqualTo("/collection/v2_0/payment");
            assertThat(sent.getBodyAsString())
                    .isEqualTo(json.readTree(WireGateway.example("create-payments-request"))
                            .toString());
            assertThat(sent.getHeader("X-Reference-Id")).isEqualTo(REFERENCE);
            assertThat(sent.getHeader("X-Target-Environment")).isEqualTo("sandbox");
            assertThat(sent.getHeader("Content-Type")).isEqualTo("application/json");
            assertThat(sent.getHeader("Accept")).isEqualTo("application/json");
            assertThat(sent.getHeader("Ocp-Apim-Subscription-Key")).isEqualTo("canary-subscription-key");
            assertThat(sent.header("Authorization").values()).containsExactly("Bearer opaque-access-token");
            assertThat(sent.getHeader("User-Agent")).startsWith("partner-gateway-client/");
            assertThat(sent.header("X-Callback-Url").isPresent()).isFalse();
        }
    }

    @Nested
    class InvalidPayment {

        @Test
        void isRefusedWithAllViolations_beforeAnythingIsSent() {
            PaymentRequest invalid = PaymentRequest.builder()
                    .money(Money.builder().amount("-1").currency("EURO").build())
                    .senderNote("n".repeat(161))
                    .build();

            assertThatThrownBy(() -> client.create(invalid))
                    .isInstanceOfSatisfying(
                            ConstraintViolationException.class,
                            violations -> assertThat(violations.getConstraintViolations())
                                    .extracting(violation ->
                                            violation.getPropertyPath().toString())
                                    .containsExactlyInAnyOrder("money.amount", "money.currency", "senderNote"))
                    .hasMessageContaining("money.amount: must be a positive decimal")
                    .hasMessageContaining("senderNote: must have at most 160 characters");
            gateway.server().verify(0, postRequestedFor(anyUrl()));
        }

        @Test
        void withoutMoneyIsRefused() {
            assertThatThrownBy(() -> client.create(PaymentRequest.builder().build()))
                    .isInstanceOf(ConstraintViolationException.class)
                    .hasMessageStartingWith("money: ");
        }
    }
}
