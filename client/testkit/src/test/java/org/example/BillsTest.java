package org.example;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.partnergateway.client.PaymentsClient;
import io.github.partnergateway.client.testkit.GatewayExtension;
import io.github.partnergateway.model.PaymentState;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** What the README shows, compiled and run from a package of its own. */
class BillsTest {

    // region example
    @RegisterExtension
    static final GatewayExtension gateway = new GatewayExtension();

    @Test
    void paysOnceThoughTheAnswerGetsLost() {
        gateway.nextPayment().losesItsConnection().staysPendingFor(2).thenSucceeds();
        try (PaymentsClient client = gateway.client().build()) {
            assertThat(new Bills(client).pay("order-4711")).isEqualTo(PaymentState.Known.SUCCESSFUL);
        }
        gateway.assertPaymentsMade(1);
        gateway.assertOnePaymentPerReference();
    }
    // endregion
}
