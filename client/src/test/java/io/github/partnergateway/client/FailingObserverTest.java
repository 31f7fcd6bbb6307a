package io.github.partnergateway.client;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.function.BiConsumer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Whoever watches may fail; what became of the payment is told all the same. */
class FailingObserverTest {

    @RegisterExtension
    static final WireGateway gateway = new WireGateway();

    private final PaymentsClient client =
            gateway.client().maxAttempts(2).observer(new Failing()).build();

    @AfterEach
    void close() {
        client.close();
    }

    @Test
    void losesNoAcceptance() {
        gateway.answerPayments(WireGateway.accepted());

        assertThat(client.create(WireGateway.payment()).attempts()).isOne();
    }

    @Test
    void hidesNoDoubt() {
        gateway.answerPayments(aResponse().withStatus(503));

        assertThatThrownBy(() -> client.create(WireGateway.payment()))
                .isInstanceOfSatisfying(
                        PaymentOutcomeUnknownException.class,
                        ending -> assertThat(ending.attempts()).isEqualTo(2));
    }

    @Test
    void losesNoStatus() {
        gateway.answerStatus(WireGateway.golden(200, "get-payment-status-200-pending"));

        assertThat(client.status(PaymentReference.random())).isNotNull();
        assertThat(LogCanary.lines()).anyMatch(line -> line.contains("The observer failed: NoSuchMethodError"));
    }

    /** Fails whenever it is told anything, like a handler of observations may. */
    private static final class Failing implements ClientObserver {

        private static NoSuchMethodError failure() {
            return new NoSuchMethodError("canary of the observer");
        }

        @Override
        public Call begin(String operation, BiConsumer<String, String> headers) {
            if (operation.equals("GetPaymentStatus")) {
                throw failure();
            }
            return (verdict, code) -> {
                throw failure();
            };
        }

        @Override
        public void retried() {
            throw failure();
        }

        @Override
        public void tokenRefreshed(boolean succeeded) {
            throw failure();
        }

        @Override
        public void connected(ConnectionPool pool) {
            throw failure();
        }
    }
}
