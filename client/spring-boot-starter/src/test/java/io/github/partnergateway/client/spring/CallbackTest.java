package io.github.partnergateway.client.spring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.github.partnergateway.client.PaymentReference;
import io.github.partnergateway.model.ErrorCode;
import io.github.partnergateway.model.PaymentState;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;

class CallbackTest extends ShopTest {

    @Test
    void tellsAPaymentOnceThoughItIsCalledBackTwice() throws Exception {
        gateway.nextPayment().callsBackTwice();
        pay();
        await().until(() -> shop.toldOf(reference).size() == 1);
        assertThat(send("PUT", reference.toString(), SUCCESS).statusCode()).isEqualTo(200);
        probe();
        assertThat(shop.toldOf(reference))
                .singleElement()
                .satisfies(told -> assertThat(told.result().status()).isEqualTo(PaymentState.Known.SUCCESSFUL));
    }

    @Test
    void believesTheGatewayAndNotTheCallback() throws Exception {
        gateway.nextPayment().thenFailsWith(ErrorCode.Known.NOT_ENOUGH_FUNDS).neverCallsBack();
        pay();
        assertThat(send("POST", reference.toString(), SUCCESS).statusCode()).isEqualTo(200);
        await().until(() -> shop.toldOf(reference).size() == 1);
        assertThat(shop.toldOf(reference).get(0).result().status()).isEqualTo(PaymentState.Known.FAILED);
    }

    @Test
    void answersAnUnknownPaymentAsAKnownOneAndDropsIt() throws Exception {
        gateway.nextPayment().neverCallsBack();
        pay();
        shop.forget(reference);
        HttpResponse<String> unknown = send("PUT", reference.toString(), SUCCESS);
        probe();
        assertThat(shop.toldOf(reference)).isEmpty();
        shop.remember(reference);
        HttpResponse<String> known = send("PUT", reference.toString(), SUCCESS);
        await().until(() -> shop.toldOf(reference).size() == 1);
        assertThat(unknown.statusCode()).isEqualTo(known.statusCode()).isEqualTo(200);
        assertThat(unknown.body()).isEqualTo(known.body()).isEmpty();
        assertThat(unknown.headers().map().keySet())
                .isEqualTo(known.headers().map().keySet());
    }

    @Test
    void refusesAReferenceThatIsNone() throws Exception {
        assertRefused(send("PUT", "4711", SUCCESS));
    }

    @Test
    void takesNoOtherMethod() throws Exception {
        assertThat(send("DELETE", reference.toString(), SUCCESS).statusCode()).isEqualTo(404);
    }

    private static void assertRefused(HttpResponse<String> answer) {
        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body()).isEmpty();
    }

    /** One more payment, told: what came before it had its chance. */
    private void probe() throws Exception {
        gateway.nextPayment().neverCallsBack();
        PaymentReference next = client.create(payment()).reference();
        shop.remember(next);
        send("PUT", next.toString(), SUCCESS);
        await().until(() -> shop.toldOf(next).size() == 1);
    }
}
