package io.github.partnergateway.client.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Requests that the client never sends: what goes past it is answered as by the real gateway. */
class AnswersTest {

    private static final String REFERENCE = "5f0c1a52-7a4e-4f3b-9c7d-0d9a3c1e8b21";

    @RegisterExtension
    static final GatewayExtension gateway = new GatewayExtension();

    private final RawGateway raw = new RawGateway(gateway);

    @Test
    void aTokenNeedsASubscriptionKeyAndAUser() {
        HttpRequest.Builder nobody = raw.request("/collection/token/");
        assertAnswer(raw.pay(nobody, ""), 401, "\"statusCode\": 401");

        HttpRequest.Builder subscriber = nobody.header("Ocp-Apim-Subscription-Key", "k");
        assertAnswer(raw.pay(subscriber, ""), 401, "invalid_client");

        HttpRequest.Builder user = subscriber.header("Authorization", "Basic dTpr");
        assertAnswer(raw.pay(user, ""), 200, "access_token");
    }

    @Test
    void aPaymentNeedsKeyTokenEnvironmentAndReference() {
        HttpRequest.Builder payment = raw.request(RawGateway.PAYMENT);
        assertAnswer(raw.pay(payment, "{}"), 401, "subscription key");

        payment.header("Ocp-Apim-Subscription-Key", "k");
        assertAnswer(raw.pay(payment, "{}"), 401, "access token");

        payment.header("Authorization", "Bearer t");
        assertAnswer(raw.pay(payment, "{}"), 400, "X-Target-Environment");

        payment.header("X-Target-Environment", "sandbox");
        assertAnswer(raw.pay(payment, "{}"), 400, "X-Reference-Id");

        payment.header("X-Reference-Id", REFERENCE);
        assertAnswer(raw.pay(payment, "{}"), 202, "");
        gateway.assertPaymentsMade(1);
    }

    @Test
    void aBodyThatCannotBeReadIsRefused() {
        assertAnswer(raw.pay(REFERENCE, "no JSON"), 400, "body");
        assertAnswer(raw.pay(REFERENCE, ""), 400, "body");
        gateway.assertPaymentsMade(0);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "/callbacks",
                "localhost/callbacks",
                "ftp://localhost/",
                "http:///callbacks",
                "http://user@localhost/",
                "http://localhost/#done",
                "http://localhost:0/",
                "http://localhost:65536/",
                "http://localhost/100%",
                "http://localhost/{reference}",
                "http://127.0.0.999/"
            })
    void aCallbackUrlThatBreaksTheContractIsRefused(String url) {
        assertAnswer(raw.pay(withCallback(url), "{}"), 400, "X-Callback-Url: must ");
        gateway.assertPaymentsMade(0);
    }

    @Test
    void aCallbackUrlIsTakenUpToTheContractsLength() {
        String longest = "http://localhost:1/".concat("a".repeat(2_048)).substring(0, 2_048);
        assertAnswer(raw.pay(withCallback(longest + "a"), "{}"), 400, "X-Callback-Url: ");
        assertAnswer(raw.pay(withCallback(longest), "{}"), 202, "");
    }

    private HttpRequest.Builder withCallback(String url) {
        return raw.admitted(RawGateway.PAYMENT)
                .header("X-Reference-Id", REFERENCE)
                .header("X-Callback-Url", url);
    }

    @Test
    void theStatusOfNoReferenceIsRefused() {
        assertAnswer(raw.send(raw.admitted(RawGateway.PAYMENT + "/1")), 400, "X-Reference-Id");
        assertAnswer(raw.send(raw.request(RawGateway.PAYMENT + "/" + REFERENCE)), 401, "subscription key");
    }

    @Test
    void anotherPathIsUnknown() {
        assertAnswer(raw.send(raw.admitted("/collection/v1_0/requesttopay")), 404, "Resource not found");
    }

    private static void assertAnswer(HttpResponse<String> answer, int status, String text) {
        assertThat(answer.body()).contains(text);
        assertThat(answer.statusCode()).isEqualTo(status);
    }
}
