package io.github.partnergateway.client.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.awaitility.Awaitility.await;

import io.github.partnergateway.client.PaymentAccessException;
import io.github.partnergateway.client.PaymentReference;
import io.github.partnergateway.client.PaymentsClient;
import io.github.partnergateway.client.testkit.CallbackReceiver.Callback;
import io.github.partnergateway.model.ErrorCode;
import io.github.partnergateway.model.PaymentState;
import java.io.IOException;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CallbackTest {

    @RegisterExtension
    static final GatewayExtension gateway = new GatewayExtension();

    private final CallbackReceiver receiver = new CallbackReceiver();
    private final PaymentsClient client =
            gateway.client().callbackUrl(receiver.urlWithReference()).build();
    private final PaymentReference reference = PaymentReference.random();

    CallbackTest() throws IOException {}

    @AfterEach
    void close() {
        client.close();
        receiver.close();
    }

    @Test
    void tellsTheResultToTheUrlThatCameWithThePayment() {
        client.create(reference, Consumer.payment());

        Callback callback = firstOf(reference);
        assertThat(callback.method()).isEqualTo("PUT");
        assertThat(callback.contentType()).isEqualTo("application/json; charset=UTF-8");
        assertThat(callback.result()).isEqualTo(client.status(reference));
    }

    @Test
    void comesWithTheLastReadThatSeesThePaymentPending() {
        gateway.nextPayment().staysPendingFor(2).thenFailsWith(ErrorCode.Known.EXPIRED);

        client.create(reference, Consumer.payment());
        assertThat(client.status(reference).status()).isEqualTo(PaymentState.Known.PENDING);
        callBackOfAnotherPayment();
        assertThat(receiver.receivedFor(reference)).isEmpty();

        assertThat(client.status(reference).status()).isEqualTo(PaymentState.Known.PENDING);
        assertThat(firstOf(reference).result().reason().code()).isEqualTo(ErrorCode.Known.EXPIRED);
    }

    @Test
    void comesTwice() {
        gateway.nextPayment().callsBackTwice();

        client.create(reference, Consumer.payment());

        await().untilAsserted(() -> assertThat(receiver.receivedFor(reference)).hasSize(2));
        assertThat(Set.copyOf(receiver.receivedFor(reference))).hasSize(1);
    }

    @Test
    void comesOnceOnlyUnlessToldOtherwise() {
        client.create(reference, Consumer.payment());
        client.status(reference);

        callBackOfAnotherPayment();
        assertThat(receiver.receivedFor(reference)).hasSize(1);
    }

    @Test
    void neverComes() {
        gateway.nextPayment().neverCallsBack();

        client.create(reference, Consumer.payment());

        assertThat(client.status(reference).status()).isEqualTo(PaymentState.Known.SUCCESSFUL);
        callBackOfAnotherPayment();
        assertThat(receiver.receivedFor(reference)).isEmpty();
    }

    @Test
    void comesThoughThePaymentWasNeverAnswered() {
        gateway.nextPayment().losesItsConnection();

        Consumer.createOrResume(client, reference, Consumer.payment());

        assertThat(firstOf(reference).result().status()).isEqualTo(PaymentState.Known.SUCCESSFUL);
    }

    @Test
    void isNotSentForARejectedPayment() {
        gateway.nextPayment().isRejectedWith(ErrorCode.Known.PAYEE_NOT_FOUND);

        catchThrowableOfType(RuntimeException.class, () -> client.create(reference, Consumer.payment()));

        callBackOfAnotherPayment();
        assertThat(receiver.receivedFor(reference)).isEmpty();
    }

    @Test
    void ofOnePaymentThatNobodyTakesDoesNotKeepTheOthersBack() {
        try (PaymentsClient deaf =
                gateway.client().callbackUrl("http://127.0.0.1:1/").build()) {
            deaf.create(Consumer.payment("order-1"));
        }

        client.create(reference, Consumer.payment());

        assertThat(firstOf(reference).result().status()).isEqualTo(PaymentState.Known.SUCCESSFUL);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://shop.example/callbacks",
                "http://127.0.0.1.shop.example/",
                "http://10.0.0.1/",
                "http://[2001:db8::1]/"
            })
    void goesNowhereButToThisMachine(String elsewhere) {
        try (PaymentsClient distant = gateway.client().callbackUrl(elsewhere).build()) {
            PaymentAccessException refused =
                    catchThrowableOfType(PaymentAccessException.class, () -> distant.create(Consumer.payment()));

            assertThat(refused.code()).contains(ErrorCode.Known.INVALID_CALLBACK_URL_HOST);
        }
        gateway.assertPaymentsMade(0);
    }

    /** Callbacks are sent one after the other, so what would have come before this one has come. */
    private void callBackOfAnotherPayment() {
        PaymentReference other = PaymentReference.random();
        client.create(other, Consumer.payment("order-" + other));
        firstOf(other);
    }

    private Callback firstOf(PaymentReference payment) {
        await().until(() -> !receiver.receivedFor(payment).isEmpty());
        return receiver.receivedFor(payment).get(0);
    }
}
