package io.github.partnergateway.client;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class LifeCycleTest {

    @RegisterExtension
    static final WireGateway gateway = new WireGateway();

    @Test
    void aClosedClientSaysSo() {
        PaymentsClient client = gateway.client().build();
        client.close();
        client.close();

        assertThatThrownBy(() -> client.create(WireGateway.payment())).hasMessage("the client is closed");
        assertThatThrownBy(() -> client.status(PaymentReference.random())).hasMessage("the client is closed");
        assertThatThrownBy(client::checkAccess).hasMessage("the client is closed");
    }
}
