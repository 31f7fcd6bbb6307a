package org.example;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.github.partnergateway.client.PaymentsClient;
import io.github.partnergateway.client.testkit.GatewayExtension;
import io.github.partnergateway.model.PaymentState;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class PayABillTest {

    @RegisterExtension
    static final GatewayExtension gateway = new GatewayExtension();

    @Test
    void pays() {
        gateway.nextPayment().staysPendingFor(1).thenSucceeds();

        try (PaymentsClient client = gateway.client().build()) {
            assertEquals(PaymentState.Known.SUCCESSFUL, PayABill.pay(client, "order-1"));
        }
        gateway.assertPaymentsMade(1);
    }

    @Test
    void bringsNeitherSpringNorJackson2Databind() {
        assertThrows(ClassNotFoundException.class, () -> Class.forName("org.springframework.core.SpringVersion"));
        assertThrows(ClassNotFoundException.class, () -> Class.forName("com.fasterxml.jackson.databind.ObjectMapper"));
    }
}
