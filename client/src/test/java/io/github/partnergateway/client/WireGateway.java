package io.github.partnergateway.client;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.any;
import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.post;
import static com.github.tomakehurst.wiremock.client.WireMock.postRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathEqualTo;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathMatching;
import static com.github.tomakehurst.wiremock.core.WireMockConfiguration.wireMockConfig;
import static java.nio.charset.StandardCharsets.UTF_8;

import com.github.tomakehurst.wiremock.WireMockServer;
import com.github.tomakehurst.wiremock.client.ResponseDefinitionBuilder;
import com.github.tomakehurst.wiremock.verification.LoggedRequest;
import io.github.partnergateway.model.Money;
import io.github.partnergateway.model.PaymentRequest;
import java.io.IOException;
import java.io.InputStream;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/** The foreign gateway, scripted: one server for the whole run, since its first start takes seconds. */
final class WireGateway implements BeforeEachCallback {

    static final String PAYMENT = "/collection/v2_0/payment";
    static final String TOKEN = "/collection/token/";

    private static final WireMockServer SERVER =
            new WireMockServer(wireMockConfig().dynamicPort());

    static {
        SERVER.start();
    }

    /** Before each test the gateway gives out tokens and knows nothing else. */
    @Override
    public void beforeEach(ExtensionContext context) {
        SERVER.resetAll();
        answerTokens(golden(200, "create-access-token-200"));
    }

    String url() {
        return SERVER.baseUrl();
    }

    WireMockServer server() {
        return SERVER;
    }

    PaymentsClientBuilder client() {
        return PaymentsClient.builder()
                .baseUrl(url())
                .targetEnvironment("sandbox")
                .subscriptionKey("canary-subscription-key")
                .apiUser("canary-api-user")
                .apiKey("canary-api-key")
                .responseTimeout(Duration.ofMillis(500));
    }

    void answerTokens(ResponseDefinitionBuilder answer) {
        SERVER.stubFor(post(urlPathEqualTo(TOKEN)).willReturn(answer));
    }

    void answerPayments(ResponseDefinitionBuilder answer) {
        SERVER.stubFor(post(urlPathEqualTo(PAYMENT)).willReturn(answer));
    }

    void answerStatus(ResponseDefinitionBuilder answer) {
        SERVER.stubFor(get(urlPathMatching(PAYMENT + "/.*")).willReturn(answer));
    }

    void answerEverything(ResponseDefinitionBuilder answer) {
        SERVER.stubFor(any(urlPathMatching(".*")).willReturn(answer));
    }

    List<LoggedRequest> payments() {
        return SERVER.findAll(postRequestedFor(urlPathEqualTo(PAYMENT)));
    }

    List<LoggedRequest> tokenRequests() {
        return SERVER.findAll(postRequestedFor(urlPathEqualTo(TOKEN)));
    }

    static ResponseDefinitionBuilder accepted() {
        return aResponse().withStatus(202);
    }

    static ResponseDefinitionBuilder golden(int status, String example) {
        return json(status, example(example));
    }

    static ResponseDefinitionBuilder json(int status, String body) {
        return aResponse()
                .withStatus(status)
                .withHeader("Content-Type", "application/json")
                .withBody(body);
    }

    static String example(String name) {
        try (InputStream file = WireGateway.class.getResourceAsStream("/META-INF/openapi/examples/" + name + ".json")) {
            return new String(file.readAllBytes(), UTF_8);
        } catch (IOException failure) {
            throw new IllegalStateException(name, failure);
        }
    }

    static PaymentRequest payment() {
        return PaymentRequest.builder()
                .externalTransactionId("order-4711")
                .money(Money.builder().amount("1000").currency("EUR").build())
                .customerReference("661551442")
                .serviceProviderUserName("Electricity Inc.")
                .build();
    }
}
