package io.github.partnergateway.client;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.github.tomakehurst.wiremock.http.Fault;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.time.Duration;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class NoAnswerTest {

    @RegisterExtension
    static final WireGateway gateway = new WireGateway();

    private final PaymentReference reference = PaymentReference.random();

    private PaymentException endingOf(PaymentsClient client) {
        try (client) {
            return catchThrowableOfType(PaymentException.class, () -> client.create(reference, WireGateway.payment()));
        }
    }

    @Nested
    class AfterTheRequestWasSent {

        @ParameterizedTest
        @EnumSource(
                value = Fault.class,
                names = {"EMPTY_RESPONSE", "CONNECTION_RESET_BY_PEER", "RANDOM_DATA_THEN_CLOSE"})
        void aBrokenConnectionLeavesTheOutcomeUnknown_andIsNotTriedAgain(Fault fault) {
            gateway.answerPayments(aResponse().withFault(fault));

            PaymentException ending = endingOf(gateway.client().build());

            assertThat(ending).isInstanceOf(PaymentOutcomeUnknownException.class);
            assertThat(ending.reference()).isEqualTo(reference);
            assertThat(ending.status()).isEmpty();
            assertThat(ending.attempts()).isOne();
            assertThat(gateway.payments()).hasSize(1);
        }

        @Test
        void anErrorWhoseBodyIsCutOffLeavesTheOutcomeUnknown() {
            gateway.answerPayments(aResponse().withStatus(400).withFault(Fault.MALFORMED_RESPONSE_CHUNK));

            assertThat(endingOf(gateway.client().build())).isInstanceOf(PaymentOutcomeUnknownException.class);
        }

        @Test
        void anAnswerThatNeverComesLeavesTheOutcomeUnknown() {
            gateway.answerPayments(WireGateway.accepted().withFixedDelay(60_000));

            PaymentException ending = endingOf(
                    gateway.client().responseTimeout(Duration.ofMillis(300)).build());

            assertThat(ending)
                    .isInstanceOf(PaymentOutcomeUnknownException.class)
                    .hasMessageContaining("never pay again");
            assertThat(gateway.payments()).hasSize(1);
        }
    }

    @Nested
    class BeforeAnythingWasSent {

        @Test
        void aRefusedConnectionIsUnreachable() throws IOException {
            int closedPort;
            try (ServerSocket socket = new ServerSocket(0)) {
                closedPort = socket.getLocalPort();
            }

            PaymentException ending = endingOf(tokenFree("http://127.0.0.1:" + closedPort));

            assertThat(ending).isInstanceOf(GatewayUnreachableException.class);
            assertThat(ending.attempts()).isZero();
        }

        @Test
        void anUnknownHostIsUnreachable() {
            assertThat(endingOf(tokenFree("http://gateway.invalid"))).isInstanceOf(GatewayUnreachableException.class);
        }

        @Test
        void aHandshakeThatFailsIsUnreachable() {
            PaymentException ending = endingOf(tokenFree(gateway.url().replace("http:", "https:")));

            assertThat(ending).isInstanceOf(GatewayUnreachableException.class);
            assertThat(gateway.payments()).isEmpty();
        }

        @Test
        void aHandshakeThatNeverEndsIsUnreachable() throws IOException {
            try (ServerSocket silent = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
                PaymentsClient client = gateway.client()
                        .baseUrl("https://127.0.0.1:" + silent.getLocalPort())
                        .accessTokens(new FixedToken("fixed"))
                        .connectTimeout(Duration.ofMillis(300))
                        .build();

                assertThat(endingOf(client)).isInstanceOf(GatewayUnreachableException.class);
            }
        }

        /** Without a token of its own, so that it is the payment itself that cannot be sent. */
        private PaymentsClient tokenFree(String url) {
            return gateway.client()
                    .baseUrl(url)
                    .accessTokens(new FixedToken("fixed"))
                    .build();
        }
    }
}
