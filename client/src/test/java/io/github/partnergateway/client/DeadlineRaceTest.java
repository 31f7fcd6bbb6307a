package io.github.partnergateway.client;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.extension.RegisterExtension;

/** A deadline may come at any moment of an exchange; whatever it hits, the call ends as documented. */
class DeadlineRaceTest {

    @RegisterExtension
    static final WireGateway gateway = new WireGateway();

    private final PaymentsClient client = gateway.client().build();

    @RepeatedTest(3)
    void endsACallWithADocumentedException() {
        gateway.answerStatus(WireGateway.golden(200, "get-payment-status-200-pending"));
        gateway.answerPayments(WireGateway.accepted());
        client.checkAccess();

        for (int micros = 1; micros < 6_000; micros += 25) {
            CallOptions hasty = CallOptions.none().deadline(Duration.ofNanos(micros * 1_000L));
            try {
                client.status(PaymentReference.random(), hasty);
                client.create(PaymentReference.random(), WireGateway.payment(), hasty);
            } catch (RuntimeException ending) {
                assertThat(ending).isInstanceOf(PaymentException.class);
            }
        }
        client.close();
    }
}
