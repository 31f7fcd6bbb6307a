package io.github.partnergateway.client.spring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.github.partnergateway.client.CallOptions;
import io.github.partnergateway.client.PaymentReference;
import io.github.partnergateway.client.PaymentsClient;
import io.github.partnergateway.client.testkit.GatewayExtension;
import io.github.partnergateway.model.ErrorCode;
import io.github.partnergateway.model.Money;
import io.github.partnergateway.model.PaymentRequest;
import io.github.partnergateway.model.PaymentState;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

@SpringBootTest(
        classes = Shop.class,
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = {
            "partner-gateway.client.target-environment=sandbox",
            "partner-gateway.client.subscription-key=subscription",
            "partner-gateway.client.api-user=user",
            "partner-gateway.client.api-key=key",
            "partner-gateway.client.callbacks.path=/payments/callbacks/{reference}"
        })
class CallbackTest {

    @RegisterExtension
    static final GatewayExtension gateway = new GatewayExtension();

    private static final String SUCCESS = "{\"status\":\"SUCCESSFUL\"}";

    private final PaymentReference reference = PaymentReference.random();

    @LocalServerPort
    private int port;

    @Autowired
    private PaymentsClient client;

    @Autowired
    private Shop shop;

    @DynamicPropertySource
    static void address(DynamicPropertyRegistry properties) {
        properties.add("partner-gateway.client.base-url", gateway::baseUrl);
    }

    @Test
    void tellsAPaymentOnceThoughItIsCalledBackTwice() throws Exception {
        gateway.nextPayment().callsBackTwice();
        pay();
        await().until(() -> shop.toldOf(reference).size() == 1);
        assertThat(send("PUT", reference.toString(), SUCCESS).statusCode()).isEqualTo(200);
        probe();
        assertThat(shop.toldOf(reference))
                .singleElement()
                .satisfies(told -> assertThat(told.result().status()).isEqualTo(PaymentState.Known.SUCCESSFUL));
    }

    @Test
    void believesTheGatewayAndNotTheCallback() throws Exception {
        gateway.nextPayment().thenFailsWith(ErrorCode.Known.NOT_ENOUGH_FUNDS).neverCallsBack();
        pay();
        assertThat(send("POST", reference.toString(), SUCCESS).statusCode()).isEqualTo(200);
        await().until(() -> shop.toldOf(reference).size() == 1);
        assertThat(shop.toldOf(reference).get(0).result().status()).isEqualTo(PaymentState.Known.FAILED);
    }

    @Test
    void answersAnUnknownPaymentAsAKnownOneAndDropsIt() throws Exception {
        gateway.nextPayment().neverCallsBack();
        pay();
        shop.forget(reference);
        HttpResponse<String> unknown = send("PUT", reference.toString(), SUCCESS);
        probe();
        assertThat(shop.toldOf(reference)).isEmpty();
        shop.remember(reference);
        HttpResponse<String> known = send("PUT", reference.toString(), SUCCESS);
        await().until(() -> shop.toldOf(reference).size() == 1);
        assertThat(unknown.statusCode()).isEqualTo(known.statusCode()).isEqualTo(200);
        assertThat(unknown.body()).isEqualTo(known.body()).isEmpty();
        assertThat(unknown.headers().map().keySet())
                .isEqualTo(known.headers().map().keySet());
    }

    @Test
    void refusesAReferenceThatIsNone() throws Exception {
        assertRefused(send("PUT", "4711", SUCCESS));
    }

    @Test
    void takesNoOtherMethod() throws Exception {
        assertThat(send("DELETE", reference.toString(), SUCCESS).statusCode()).isEqualTo(404);
    }

    private static void assertRefused(HttpResponse<String> answer) {
        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body()).isEmpty();
    }

    private void pay() {
        shop.remember(reference);
        client.create(reference, payment(), CallOptions.none().callbackUrl(address("{reference}")));
    }

    /** One more payment, told: what came before it had its chance. */
    private void probe() throws Exception {
        gateway.nextPayment().neverCallsBack();
        PaymentReference next = client.create(payment()).reference();
        shop.remember(next);
        send("PUT", next.toString(), SUCCESS);
        await().until(() -> shop.toldOf(next).size() == 1);
    }

    private static PaymentRequest payment() {
        return PaymentRequest.builder()
                .money(Money.builder().amount("10").currency("EUR").build())
                .build();
    }

    private String address(String last) {
        return "http://localhost:" + port + "/payments/callbacks/" + last;
    }

    private HttpResponse<String> send(String method, String last, String body)
            throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(URI.create(address(last)))
                .method(method, BodyPublishers.ofString(body))
                .build();
        return HttpClient.newHttpClient().send(request, BodyHandlers.ofString());
    }
}
