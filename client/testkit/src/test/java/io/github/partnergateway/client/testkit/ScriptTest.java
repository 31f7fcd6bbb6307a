package io.github.partnergateway.client.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.partnergateway.client.AcceptedPayment;
import io.github.partnergateway.client.PaymentAlreadyExistsException;
import io.github.partnergateway.client.PaymentException;
import io.github.partnergateway.client.PaymentNotFoundException;
import io.github.partnergateway.client.PaymentReference;
import io.github.partnergateway.client.PaymentRejectedException;
import io.github.partnergateway.client.PaymentsClient;
import io.github.partnergateway.model.ErrorCode;
import io.github.partnergateway.model.PaymentResult;
import io.github.partnergateway.model.PaymentState;
import java.time.Duration;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ScriptTest {

    @RegisterExtension
    static final GatewayExtension gateway = new GatewayExtension();

    private final PaymentReference reference = PaymentReference.random();
    private final PaymentsClient client = gateway.client().build();

    @AfterEach
    void closeTheClient() {
        client.close();
    }

    @Test
    void aPaymentSucceedsAtOnceUnlessSomethingElseIsSaid() {
        AcceptedPayment accepted = client.create(reference, Consumer.payment());

        assertThat(accepted).isEqualTo(new AcceptedPayment(reference, 1, false));
        PaymentResult result = client.status(reference);
        assertThat(result.referenceId()).isEqualTo(reference.toString());
        assertThat(result.status()).isEqualTo(PaymentState.Known.SUCCESSFUL);
        assertThat(result.financialTransactionId()).isEqualTo("600198217");
    }

    @Test
    void aReferenceIsTakenOnceWhateverTheContent() {
        client.create(reference, Consumer.payment("order-1"));

        assertThatThrownBy(() -> client.create(reference, Consumer.payment("order-2")))
                .isInstanceOf(PaymentAlreadyExistsException.class);
        gateway.assertPaymentsMade(1);
    }

    @Test
    void aReferenceThatNobodyPaidUnderIsUnknown() {
        assertThatThrownBy(() -> client.status(reference)).isInstanceOf(PaymentNotFoundException.class);
    }

    @ParameterizedTest
    @EnumSource(names = {"NOT_ENOUGH_FUNDS", "INVALID_CURRENCY", "RESOURCE_NOT_FOUND", "TRANSACTION_CANCELED"})
    void aRejectedPaymentDoesNotExistAndMayBeTriedAgain(ErrorCode.Known code) {
        gateway.nextPayment().isRejectedWith(code);

        PaymentRejectedException rejected = catchThrowableOfType(
                PaymentRejectedException.class, () -> client.create(reference, Consumer.payment()));

        assertThat(rejected.code()).contains(code);
        gateway.assertPaymentsMade(0);
        assertThatThrownBy(() -> client.status(reference)).isInstanceOf(PaymentNotFoundException.class);
        assertThat(client.create(reference, Consumer.payment()).replayed()).isFalse();
    }

    @Test
    void aPaymentStaysPendingForSoManyReadsAndThenSucceeds() {
        gateway.nextPayment().staysPendingFor(2).thenSucceeds();

        client.create(reference, Consumer.payment());

        assertThat(client.status(reference).status()).isEqualTo(PaymentState.Known.PENDING);
        assertThat(client.status(reference).status()).isEqualTo(PaymentState.Known.PENDING);
        assertThat(client.status(reference).status()).isEqualTo(PaymentState.Known.SUCCESSFUL);
        assertThat(client.status(reference).status()).isEqualTo(PaymentState.Known.SUCCESSFUL);
    }

    @Test
    void aPaymentStaysPendingAndThenFails() {
        gateway.nextPayment().staysPendingFor(1).thenFailsWith(ErrorCode.Known.APPROVAL_REJECTED);

        client.create(reference, Consumer.payment());
        PaymentResult result = client.awaitCompletion(reference, Duration.ofSeconds(30));

        assertThat(result.status()).isEqualTo(PaymentState.Known.FAILED);
        assertThat(result.reason().code()).isEqualTo(ErrorCode.Known.APPROVAL_REJECTED);
    }

    @Test
    void aPaymentMayStayPending() {
        gateway.nextPayment().staysPending();

        client.create(reference, Consumer.payment());

        assertThat(Stream.generate(() -> client.status(reference).status()).limit(5))
                .containsOnly(PaymentState.Known.PENDING);
    }

    @Test
    void aPaymentIsThereThoughItsConnectionIsLost() {
        gateway.nextPayment().losesItsConnection();

        AcceptedPayment accepted = Consumer.createOrResume(client, reference, Consumer.payment());

        assertThat(accepted.replayed()).isTrue();
        assertThat(client.status(reference).status()).isEqualTo(PaymentState.Known.SUCCESSFUL);
        gateway.assertPaymentsMade(1);
        assertThat(gateway.sentPayments()).hasSizeGreaterThan(1);
    }

    @Test
    void aPaymentIsThereLongBeforeItIsAnsweredLate() {
        gateway.nextPayment().isAnsweredAfter(Duration.ofHours(1)).staysPending();
        try (PaymentsClient hasty =
                gateway.client().responseTimeout(Duration.ofMillis(200)).build()) {

            AcceptedPayment accepted = Consumer.createOrResume(hasty, reference, Consumer.payment());

            assertThat(accepted.replayed()).isTrue();
            assertThat(hasty.status(reference).status()).isEqualTo(PaymentState.Known.PENDING);
        }
    }

    @Test
    void aPatientClientGetsALateAnswer() {
        gateway.nextPayment().isAnsweredAfter(Duration.ofMillis(100));
        long start = System.nanoTime();

        AcceptedPayment accepted = client.create(reference, Consumer.payment());

        assertThat(Duration.ofNanos(System.nanoTime() - start)).isGreaterThanOrEqualTo(Duration.ofMillis(100));
        assertThat(accepted.replayed()).isFalse();
    }

    @Test
    void aDuplicateExists() {
        gateway.nextPayment().isADuplicate().thenFailsWith(ErrorCode.Known.EXPIRED);

        assertThatThrownBy(() -> client.create(reference, Consumer.payment()))
                .isInstanceOf(PaymentAlreadyExistsException.class);

        assertThat(client.status(reference).reason().code()).isEqualTo(ErrorCode.Known.EXPIRED);
        gateway.assertPaymentsMade(1);
    }

    @Test
    void whatIsSaidIsAboutOnePaymentAfterTheOther() {
        gateway.nextPayment().isAccepted();
        gateway.nextPayment().isRejectedWith(ErrorCode.Known.PAYER_LIMIT_REACHED);

        client.create(Consumer.payment("order-1"));
        PaymentException second =
                catchThrowableOfType(PaymentException.class, () -> client.create(Consumer.payment("order-2")));
        client.create(Consumer.payment("order-3"));

        assertThat(second.code()).contains(ErrorCode.Known.PAYER_LIMIT_REACHED);
        gateway.assertPaymentsMade(2);
    }

    @Test
    void whatMakesNoSenseIsRefusedWhenItIsSaid() {
        assertThatThrownBy(() -> gateway.nextPayment().isRejectedWith(ErrorCode.Known.RESOURCE_ALREADY_EXIST))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> gateway.nextPayment().staysPendingFor(0)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> gateway.nextPayment().isAnsweredAfter(Duration.ofMillis(-1)))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
