package io.github.partnergateway.sandbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;

class PaymentsTest {

    private final Gateway gateway = RunningSandbox.gateway();

    @Test
    void aPendingPaymentSettlesAndItsCallbackArrives() {
        try (Receiver receiver = Receiver.start()) {
            String reference = Gateway.newReference();

            HttpResponse<String> accepted =
                    gateway.create(reference, Gateway.payment("3000"), receiver.url("/callbacks/" + reference));

            assertThat(accepted.statusCode()).isEqualTo(202);
            assertThat(accepted.body()).isEmpty();
            assertThat(gateway.state(reference)).isEqualTo("PENDING");
            await().until(() -> !receiver.received().isEmpty());
            assertThat(receiver.received()).singleElement().satisfies(callback -> {
                assertThat(callback.method()).isEqualTo("PUT");
                assertThat(callback.body()).isEqualTo(Gateway.json(gateway.status(reference)));
            });
            assertThat(gateway.state(reference)).isEqualTo("SUCCESSFUL");
        }
    }
}
