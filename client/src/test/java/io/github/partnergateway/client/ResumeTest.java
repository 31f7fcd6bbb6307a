package io.github.partnergateway.client;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.github.tomakehurst.wiremock.client.ResponseDefinitionBuilder;
import io.github.partnergateway.model.ErrorCode.Known;
import io.github.partnergateway.model.PaymentRequest;
import jakarta.validation.ConstraintViolationException;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ResumeTest {

    @RegisterExtension
    static final WireGateway gateway = new WireGateway();

    private final PaymentReference reference = PaymentReference.random();
    private final PaymentsClient client = gateway.client().build();

    @Test
    void acceptsWhatTheGatewayTakesInNow() {
        gateway.answerPayments(WireGateway.accepted());

        assertThat(client.resume(reference, WireGateway.payment())).isEqualTo(new AcceptedPayment(reference, 1, false));
    }

    @Test
    void acceptsADuplicateAsReplayed() {
        gateway.answerPayments(WireGateway.golden(409, "create-payments-409"));

        assertThat(client.resume(reference, WireGateway.payment())).isEqualTo(new AcceptedPayment(reference, 1, true));
    }

    static Stream<ResponseDefinitionBuilder> otherAnswers() {
        return Stream.of(
                WireGateway.golden(400, "create-payments-400"),
                WireGateway.golden(401, "access-denied-401-access-token"),
                WireGateway.golden(500, "create-payments-500-invalid-currency"),
                aResponse().withStatus(404),
                aResponse().withStatus(503));
    }

    @ParameterizedTest
    @MethodSource("otherAnswers")
    void leavesTheOutcomeUnknownAfterAnyOtherAnswer(ResponseDefinitionBuilder answer) {
        gateway.answerPayments(answer);

        assertThatThrownBy(() -> client.resume(reference, WireGateway.payment()))
                .isInstanceOf(PaymentOutcomeUnknownException.class);
    }

    @Test
    void attachesTheLastAnswer() {
        gateway.answerPayments(WireGateway.golden(500, "create-payments-500-invalid-currency"));

        PaymentException ending =
                catchThrowableOfType(PaymentException.class, () -> client.resume(reference, WireGateway.payment()));

        assertThat(ending.status()).hasValue(500);
        assertThat(ending.code()).contains(Known.INVALID_CURRENCY);
    }

    @Test
    void leavesTheOutcomeUnknownWithoutAToken() {
        gateway.answerTokens(WireGateway.golden(500, "create-access-token-500"));

        assertThatThrownBy(() -> client.resume(reference, WireGateway.payment()))
                .isInstanceOf(PaymentOutcomeUnknownException.class);
    }

    @Test
    void refusesAnInvalidPaymentBeforeAnythingIsSent() {
        assertThatThrownBy(
                        () -> client.resume(reference, PaymentRequest.builder().build()))
                .isInstanceOf(ConstraintViolationException.class);
        assertThat(gateway.server().getAllServeEvents()).isEmpty();
    }
}
