package io.github.partnergateway.client.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.partnergateway.client.PaymentReference;
import io.github.partnergateway.client.PaymentsClient;
import io.github.partnergateway.model.ErrorCode;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/** Tests that run at the same time have a gateway each. */
@Execution(ExecutionMode.CONCURRENT)
class SideBySideTest {

    private static final PaymentReference REFERENCE = PaymentReference.derivedFrom("the same for all");

    @RegisterExtension
    final GatewayExtension gateway = new GatewayExtension();

    @RepeatedTest(4)
    void knowNothingOfEachOther() {
        gateway.nextPayment().thenFailsWith(ErrorCode.Known.EXPIRED);
        try (PaymentsClient client = gateway.client().build()) {
            assertThat(client.create(REFERENCE, Consumer.payment()).replayed()).isFalse();
            assertThat(client.status(REFERENCE).reason().code()).isEqualTo(ErrorCode.Known.EXPIRED);
        }
        gateway.assertPaymentsMade(1);
    }
}
