package io.github.partnergateway.client;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class DeadlinesTest {

    @RegisterExtension
    static final WireGateway gateway = new WireGateway();

    private PaymentException endingOf(PaymentsClientBuilder builder) {
        try (PaymentsClient client = builder.build()) {
            return catchThrowableOfType(PaymentException.class, () -> client.create(WireGateway.payment()));
        }
    }

    @Test
    void endAnExchangeThatDrips() {
        gateway.answerPayments(WireGateway.golden(400, "create-payments-400").withChunkedDribbleDelay(20, 4_000));

        PaymentException ending = endingOf(gateway.client().deadline(Duration.ofMillis(600)));

        assertThat(ending).isInstanceOf(PaymentOutcomeUnknownException.class);
    }

    @Test
    void boundTheWaitForATokenToo() {
        gateway.answerTokens(WireGateway.golden(200, "create-access-token-200").withFixedDelay(5_000));

        PaymentException ending = endingOf(
                gateway.client().responseTimeout(Duration.ofSeconds(30)).deadline(Duration.ofMillis(300)));

        assertThat(ending).isInstanceOf(GatewayUnreachableException.class);
        assertThat(ending.attempts()).isZero();
    }
}
