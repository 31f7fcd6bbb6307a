package io.github.partnergateway.client;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.equalTo;
import static com.github.tomakehurst.wiremock.client.WireMock.getRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.urlEqualTo;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import com.github.tomakehurst.wiremock.client.ResponseDefinitionBuilder;
import com.github.tomakehurst.wiremock.http.Fault;
import io.github.partnergateway.model.ErrorCode;
import io.github.partnergateway.model.PaymentResult;
import io.github.partnergateway.model.PaymentState.Known;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class StatusTest {

    @RegisterExtension
    static final WireGateway gateway = new WireGateway();

    private final PaymentReference reference = PaymentReference.random();
    private final PaymentsClient client = gateway.client().build();

    @ParameterizedTest
    @EnumSource(Known.class)
    void tellsEachState(Known state) {
        gateway.answerStatus(
                WireGateway.golden(200, "get-payment-status-200-" + state.word().toLowerCase()));

        assertThat(client.status(reference).status()).isEqualTo(state);
    }

    @Test
    void sendsTheContractsRequest() {
        gateway.answerStatus(WireGateway.golden(200, "get-payment-status-200-pending"));

        client.status(reference);

        gateway.server()
                .verify(getRequestedFor(urlEqualTo("/collection/v2_0/payment/" + reference))
                        .withHeader("X-Target-Environment", equalTo("sandbox"))
                        .withHeader("Authorization", equalTo("Bearer opaque-access-token"))
                        .withHeader("Ocp-Apim-Subscription-Key", equalTo("canary-subscription-key"))
                        .withoutHeader("Content-Type"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"status\":\"FAILED\",\"reason\":\"NOT_ENOUGH_FUNDS\"}",
                "{\"status\":\"FAILED\",\"errorReason\":{\"code\":\"NOT_ENOUGH_FUNDS\"},\"amount\":5}",
                "{\"status\":\"FAILED\",\"reason\":{\"code\":\"NOT_ENOUGH_FUNDS\",\"message\":\"m\"}}"
            })
    void readsTheReasonInEveryShape(String body) {
        gateway.answerStatus(WireGateway.json(200, body));

        PaymentResult result = client.status(reference);

        assertThat(result.reason().code()).isEqualTo(ErrorCode.Known.NOT_ENOUGH_FUNDS);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"status\":\"FAILED\",\"reason\":[]}",
                "{\"status\":\"FAILED\",\"reason\":{\"code\":7}}",
                "{\"status\":\"FAILED\",\"reason\":{\"code\":\"EXPIRED\",\"message\":{}}}",
                "{\"status\":\"FAILED\",\"financialTransactionId\":{}}"
            })
    void tellsTheStateThoughNothingElseCanBeRead(String body) {
        gateway.answerStatus(WireGateway.json(200, body));

        assertThat(client.awaitCompletion(reference, Duration.ofSeconds(5)).status())
                .isEqualTo(Known.FAILED);
        assertThat(PaymentCallbacks.parse(body.getBytes(UTF_8)).status()).isEqualTo(Known.FAILED);
    }

    static Stream<Arguments> failures() {
        return Stream.of(
                arguments(WireGateway.golden(404, "get-payment-status-404"), PaymentNotFoundException.class),
                arguments(
                        WireGateway.json(404, "{\"statusCode\":404,\"message\":\"Resource not found\"}"),
                        PaymentAccessException.class),
                arguments(WireGateway.golden(401, "access-denied-401-access-token"), PaymentAccessException.class),
                arguments(
                        WireGateway.golden(500, "create-payments-500-not-allowed-target-environment"),
                        PaymentAccessException.class),
                arguments(WireGateway.golden(400, "get-payment-status-400"), PaymentStatusUnavailableException.class),
                arguments(WireGateway.golden(500, "get-payment-status-500"), PaymentStatusUnavailableException.class),
                arguments(WireGateway.golden(503, "unavailable-503"), PaymentStatusUnavailableException.class),
                arguments(aResponse().withStatus(200), PaymentStatusUnavailableException.class),
                arguments(WireGateway.json(200, "<html>"), PaymentStatusUnavailableException.class),
                arguments(aResponse().withFault(Fault.EMPTY_RESPONSE), PaymentStatusUnavailableException.class));
    }

    @ParameterizedTest
    @MethodSource("failures")
    void isNeverAnUnknownOutcomeWhenItFails(ResponseDefinitionBuilder answer, Class<?> type) {
        gateway.answerStatus(answer);

        assertThatThrownBy(() -> client.status(reference))
                .isInstanceOf(type)
                .isInstanceOfSatisfying(
                        PaymentException.class,
                        ending -> assertThat(ending.reference()).isEqualTo(reference));
    }

    @ParameterizedTest
    @ValueSource(ints = {401, 403, 404})
    void saysNothingOfThePaymentWhenTheClientMayNotReadIt(int status) {
        gateway.answerStatus(aResponse().withStatus(status));

        assertThatThrownBy(() -> client.status(reference))
                .isInstanceOf(PaymentAccessException.class)
                .hasMessageContaining("says nothing about the payment")
                .hasMessageNotContaining("made no payment");
    }

    @Test
    void isUnavailableWhenTheAnswerIsNothing() {
        gateway.answerStatus(WireGateway.json(200, "null"));

        assertThatThrownBy(() -> client.status(reference)).isInstanceOf(PaymentStatusUnavailableException.class);
        assertThatThrownBy(() -> waitingClient().awaitCompletion(reference, Duration.ZERO))
                .isInstanceOf(PaymentStatusUnavailableException.class);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 50, 300, 1200})
    void staysUnknownWhenTheGatewayDoesNotKnowTheReferenceAllTheTime(int millis) {
        gateway.answerStatus(WireGateway.golden(404, "get-payment-status-404"));

        assertThatThrownBy(() -> waitingClient().awaitCompletion(reference, Duration.ofMillis(millis)))
                .isInstanceOf(PaymentNotFoundException.class)
                .hasMessageNotContaining("requests sent");
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 50, 300, 1200})
    void isReturnedPendingWhenTheTimeIsOver(int millis) {
        gateway.answerStatus(WireGateway.golden(200, "get-payment-status-200-pending"));

        assertThat(waitingClient()
                        .awaitCompletion(reference, Duration.ofMillis(millis))
                        .status())
                .isEqualTo(Known.PENDING);
    }

    private PaymentsClient waitingClient() {
        return gateway.client()
                .pause(pause -> TimeUnit.NANOSECONDS.sleep(pause.toNanos()))
                .build();
    }

    @Test
    void needsAToken() {
        gateway.answerTokens(WireGateway.golden(500, "create-access-token-500"));

        assertThatThrownBy(() -> client.status(reference)).isInstanceOf(PaymentAccessException.class);
    }

    @Test
    void isUnavailableDuringAnOutageOfTheTokenEndpoint() {
        gateway.answerTokens(aResponse().withStatus(503));

        assertThatThrownBy(() -> client.status(reference)).isInstanceOf(PaymentStatusUnavailableException.class);
    }
}
