package io.github.partnergateway.client.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

import io.github.partnergateway.client.PaymentReference;
import io.github.partnergateway.client.PaymentsClient;
import io.github.partnergateway.model.ErrorCode;
import io.github.partnergateway.model.PaymentRequest;
import java.time.Duration;
import org.assertj.core.api.AbstractThrowableAssert;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class OnePaymentPerReferenceTest {

    private static final String REFERENCE = "5f0c1a52-7a4e-4f3b-9c7d-0d9a3c1e8b21";

    @RegisterExtension
    static final GatewayExtension gateway = new GatewayExtension();

    private final PaymentsClient client = gateway.client().build();
    private final RawGateway raw = new RawGateway(gateway);

    @AfterEach
    void closeTheClient() {
        client.close();
    }

    @Test
    void holdsWhenTheSamePaymentIsRepeatedUnderItsReference() {
        PaymentReference reference = PaymentReference.random();
        client.create(reference, Consumer.payment());
        client.resume(reference, Consumer.payment());
        client.create(Consumer.payment("order-4712"));

        gateway.assertOnePaymentPerReference();
    }

    @Test
    void isBrokenByASecondReferenceForOneTransaction() {
        client.create(Consumer.payment());
        client.create(Consumer.payment().toBuilder().senderNote("again").build());

        assertThatBroken().hasMessageContaining("order-4711");
    }

    @Test
    void isBrokenByASecondReferenceForOneContentWithoutTransaction() {
        client.create(Consumer.anonymousPayment());
        client.create(Consumer.anonymousPayment());

        assertThatBroken().hasMessageContaining("same content").hasMessageNotContaining("661551442");
    }

    @Test
    void isBrokenByASecondPaymentUnderOneReference() {
        PaymentReference reference = PaymentReference.random();
        client.create(reference, Consumer.payment("order-1"));
        client.resume(reference, Consumer.payment("order-2"));

        assertThatBroken().hasMessageContaining(reference.toString());
    }

    @Test
    void holdsWhenAPlainlyRejectedOrderIsPaidUnderANewReference() {
        gateway.nextPayment().isRejectedWith(ErrorCode.Known.NOT_ENOUGH_FUNDS);
        attempt(Consumer.payment());
        client.create(Consumer.payment());

        gateway.assertOnePaymentPerReference();
    }

    @ParameterizedTest
    @EnumSource(names = {"INTERNAL_PROCESSING_ERROR", "SERVICE_UNAVAILABLE"})
    void isBrokenByANewReferenceWhileTheOutcomeIsUnknown(ErrorCode.Known doubtful) {
        gateway.nextPayment().isRejectedWith(doubtful);
        raw.pay(REFERENCE, "{\"externalTransactionId\":\"order-4711\"}");
        client.create(Consumer.payment());

        assertThatBroken();
    }

    @Test
    void isBrokenByANewReferenceAfterARejectionThatGotLost() {
        gateway.nextPayment().losesItsConnection().isRejectedWith(ErrorCode.Known.NOT_ENOUGH_FUNDS);
        catchThrowable(() -> raw.pay(REFERENCE, "{\"externalTransactionId\":\"order-4711\"}"));
        client.create(Consumer.payment());

        assertThatBroken();
    }

    @Test
    void isBrokenByANewReferenceAfterARejectionThatWasLate() {
        gateway.nextPayment().isAnsweredAfter(Duration.ofMillis(1)).isRejectedWith(ErrorCode.Known.NOT_ENOUGH_FUNDS);
        attempt(Consumer.payment());
        client.create(Consumer.payment());

        assertThatBroken();
    }

    private void attempt(PaymentRequest payment) {
        assertThat(catchThrowable(() -> client.create(payment))).isNotNull();
    }

    private static AbstractThrowableAssert<?, ?> assertThatBroken() {
        return assertThatThrownBy(gateway::assertOnePaymentPerReference).isInstanceOf(AssertionError.class);
    }
}
