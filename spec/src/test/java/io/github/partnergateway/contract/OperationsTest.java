package io.github.partnergateway.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** Names and statuses are API: each list here is typed by hand, so that a change of the contract shows twice. */
class OperationsTest {

    @Test
    void eachHasItsPlaceNameTagAndStatuses() {
        assertThat(Contract.operations().map(OperationsTest::line))
                .containsExactly(
                        "POST /collection/v2_0/payment CreatePayments [Payments] [202, 400, 401, 409, 413, 415, 500, 503]",
                        "GET /collection/v2_0/payment/{X-Reference-Id} GetPaymentStatus [PaymentStatus] [200, 400, 401, 404, 500, 503]",
                        "POST /collection/token/ CreateAccessToken [AccessTokens] [200, 400, 401, 413, 415, 500]");
    }

    @Test
    void eachTakesItsParameters() {
        assertThat(Contract.operations().map(OperationsTest::parameters))
                .containsExactly(
                        List.of(
                                "header X-Reference-Id required",
                                "header X-Target-Environment required",
                                "header X-Callback-Url optional"),
                        List.of("path X-Reference-Id required", "header X-Target-Environment required"),
                        List.of("header X-Target-Environment optional"));
    }

    @Test
    void theTokenAndTheSubscriptionKeyAreRequiredTogether() {
        assertThat(Contract.root().at("security").value().toString())
                .isEqualTo("[{accessToken=[], subscriptionKey=[]}]");
        Node schemes = Contract.root().at("components", "securitySchemes");
        assertThat(schemes.at("accessToken", "type").text()).isEqualTo("http");
        assertThat(schemes.at("accessToken", "scheme").text()).isEqualTo("bearer");
        assertThat(schemes.at("subscriptionKey", "type").text()).isEqualTo("apiKey");
        assertThat(schemes.at("subscriptionKey", "in").text()).isEqualTo("header");
        assertThat(schemes.at("subscriptionKey", "name").text()).isEqualTo("Ocp-Apim-Subscription-Key");
    }

    @Test
    void tokensAreCreatedWithTheApiUserInstead() {
        Node operation = Contract.root().at("paths", "/collection/token/", "post");
        assertThat(operation.at("security").value().toString()).isEqualTo("[{apiUser=[], subscriptionKey=[]}]");
        assertThat(operation.has("requestBody")).isFalse();
    }

    @Test
    void productionComesFirst() {
        assertThat(Contract.root()
                        .at("servers")
                        .children()
                        .map(server -> server.at("url").text()))
                .containsExactly("https://proxy.momoapi.mtn.com", "https://sandbox.momodeveloper.mtn.com");
    }

    @Test
    void theCallbackIsPutToTheAddressThatThePaymentNamed() {
        Node callback = Contract.root()
                .at("paths", "/collection/v2_0/payment", "post", "callbacks", "PaymentCompleted")
                .at("{$request.header.x-callback-url}", "put");
        assertThat(callback.at("requestBody", "content", "application/json", "schema")
                        .toString())
                .isEqualTo("/components/schemas/PaymentResult");
        assertThat(callback.at("security").texts()).isEmpty();
    }

    @Test
    void anAcceptedPaymentIsAnsweredWithoutABody() {
        assertThat(Contract.root()
                        .at("components", "responses", "PaymentAccepted")
                        .has("content"))
                .isFalse();
    }

    @Test
    void everyErrorHasItsShape() {
        assertThat(Contract.operations()
                        .flatMap(operation -> operation
                                .at("responses")
                                .children()
                                .filter(response -> response.name().compareTo("400") >= 0)
                                .map(response -> operation.at("operationId").text() + " " + response.name() + " "
                                        + response.target()
                                                .at("content", "application/json", "schema")
                                                .name())))
                .containsExactly(
                        "CreatePayments 400 GatewayError",
                        "CreatePayments 401 GatewayError",
                        "CreatePayments 409 ErrorReason",
                        "CreatePayments 413 GatewayError",
                        "CreatePayments 415 GatewayError",
                        "CreatePayments 500 ErrorReason",
                        "CreatePayments 503 ErrorReason",
                        "GetPaymentStatus 400 GatewayError",
                        "GetPaymentStatus 401 GatewayError",
                        "GetPaymentStatus 404 ErrorReason",
                        "GetPaymentStatus 500 ErrorReason",
                        "GetPaymentStatus 503 ErrorReason",
                        "CreateAccessToken 400 GatewayError",
                        "CreateAccessToken 401 GatewayError",
                        "CreateAccessToken 413 GatewayError",
                        "CreateAccessToken 415 GatewayError",
                        "CreateAccessToken 500 GatewayError");
    }

    @Test
    void anEnvironmentThatIsNotAllowedIsRefusedOnPaymentsAndReads() {
        assertThat(Contract.operations()
                        .filter(operation -> operation
                                .at("responses", "500", "content", "application/json", "examples")
                                .has("create-payments-500-not-allowed-target-environment"))
                        .map(operation -> operation.at("operationId").text()))
                .containsExactly("CreatePayments", "GetPaymentStatus");
    }

    private static String line(Node operation) {
        String path = operation.path().get(1);
        return "%s %s %s %s %s"
                .formatted(
                        operation.name().toUpperCase(Locale.ROOT),
                        path,
                        operation.at("operationId").text(),
                        operation.at("tags").texts(),
                        operation.at("responses").names());
    }

    private static List<String> parameters(Node operation) {
        return operation
                .at("parameters")
                .children()
                .map(Node::target)
                .map(parameter -> "%s %s %s"
                        .formatted(
                                parameter.at("in").text(),
                                parameter.at("name").text(),
                                parameter.at("required").value().equals(true) ? "required" : "optional"))
                .toList();
    }
}
