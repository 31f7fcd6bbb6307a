package io.github.partnergateway.quickstart;

import java.io.InputStream;
import java.util.Map;
import java.util.UUID;

import feign.Feign;
import feign.Retryer;
import io.github.partnergateway.client.api.PaymentsApi;
import io.github.partnergateway.model.PaymentRequest;
import io.github.partnergateway.sandbox.SandboxApplication;
import org.springframework.boot.builder.SpringApplicationBuilder;
import tools.jackson.databind.json.JsonMapper;

/** Pays the payment of {@code payment.json} at a sandbox that it starts itself. */
public final class Quickstart {

    private Quickstart() {}

    public static void main(String[] arguments) throws Exception {
        JsonMapper json = new JsonMapper();
        try (InputStream file = Quickstart.class.getResourceAsStream("/payment.json");
                var sandbox = new SpringApplicationBuilder(SandboxApplication.class)
                        .run("--server.address=127.0.0.1", "--server.port=0")) {
            PaymentRequest payment = json.readValue(file, PaymentRequest.class);
            PaymentsApi payments = Feign.builder()
                    .retryer(Retryer.NEVER_RETRY)
                    .requestInterceptor(
                            request -> request.headers(Map.of("Content-Type", java.util.List.of("application/json"))))
                    .encoder((body, type, template) -> template.body(json.writeValueAsBytes(body), null))
                    .target(
                            PaymentsApi.class,
                            "http://127.0.0.1:" + sandbox.getEnvironment().getProperty("local.server.port"));
            String reference = UUID.randomUUID().toString();
            payments.createPayments(reference, "sandbox", payment, null);
            System.out.println("202 accepted: " + reference);
        }
    }
}
