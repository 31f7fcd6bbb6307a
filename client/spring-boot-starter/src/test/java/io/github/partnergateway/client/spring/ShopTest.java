package io.github.partnergateway.client.spring;

import io.github.partnergateway.client.CallOptions;
import io.github.partnergateway.client.PaymentReference;
import io.github.partnergateway.client.PaymentsClient;
import io.github.partnergateway.client.testkit.GatewayExtension;
import io.github.partnergateway.model.Money;
import io.github.partnergateway.model.PaymentRequest;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** The {@link Shop} on a real port, with a gateway that each test class starts anew. */
@DirtiesContext // The next class has another gateway.
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
abstract class ShopTest {

    @RegisterExtension
    static final GatewayExtension gateway = new GatewayExtension();

    static final String SUCCESS = "{\"status\":\"SUCCESSFUL\"}";

    final PaymentReference reference = PaymentReference.random();

    @LocalServerPort
    int port;

    @Autowired
    PaymentsClient client;

    @Autowired
    Shop shop;

    @DynamicPropertySource
    static void address(DynamicPropertyRegistry properties) {
        properties.add("partner-gateway.client.base-url", gateway::baseUrl);
    }

    final void pay() {
        shop.remember(reference);
        client.create(reference, payment(), CallOptions.none().callbackUrl(address("{reference}")));
    }

    static PaymentRequest payment() {
        return PaymentRequest.builder()
                .money(Money.builder().amount("10").currency("EUR").build())
                .build();
    }

    final String address(String last) {
        return "http://localhost:" + port + "/payments/callbacks/" + last;
    }

    final HttpResponse<String> send(String method, String last, String body) throws IOException, InterruptedException {
        return answerTo(HttpRequest.newBuilder(URI.create(address(last)))
                .method(method, BodyPublishers.ofString(body))
                .build());
    }

    static HttpResponse<String> answerTo(HttpRequest request) throws IOException, InterruptedException {
        return HttpClient.newHttpClient().send(request, BodyHandlers.ofString());
    }
}
