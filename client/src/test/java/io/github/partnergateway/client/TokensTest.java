package io.github.partnergateway.client;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.equalTo;
import static com.github.tomakehurst.wiremock.client.WireMock.post;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathEqualTo;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.github.tomakehurst.wiremock.client.ResponseDefinitionBuilder;
import com.github.tomakehurst.wiremock.http.Fault;
import com.github.tomakehurst.wiremock.verification.LoggedRequest;
import java.time.Duration;
import java.util.Base64;
import java.util.stream.Stream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class TokensTest {

    @RegisterExtension
    static final WireGateway gateway = new WireGateway();

    private final MovableClock clock = new MovableClock();
    private final PaymentsClient client = gateway.client().clock(clock).build();

    @Test
    void areCreatedWithTheContractsRequest() {
        gateway.answerPayments(WireGateway.accepted());

        client.create(WireGateway.payment());

        LoggedRequest sent = gateway.tokenRequests().get(0);
        assertThat(sent.getUrl()).isEqualTo("/collection/token/");
        assertThat(sent.getHeader("Content-Length")).isEqualTo("0");
        assertThat(sent.getHeader("X-Target-Environment")).isEqualTo("sandbox");
        assertThat(sent.getHeader("Ocp-Apim-Subscription-Key")).isEqualTo("canary-subscription-key");
        assertThat(new String(
                        Base64.getDecoder()
                                .decode(sent.getHeader("Authorization").substring(6)),
                        UTF_8))
                .isEqualTo("canary-api-user:canary-api-key");
        assertThat(sent.header("Content-Type").isPresent()).isFalse();
    }

    @Test
    void serveManyPayments_andAreReplacedBeforeTheyExpire() {
        gateway.answerPayments(WireGateway.accepted());

        client.create(WireGateway.payment());
        clock.advance(Duration.ofMinutes(58));
        client.create(WireGateway.payment());
        assertThat(gateway.tokenRequests()).hasSize(1);

        clock.advance(Duration.ofMinutes(1));
        client.create(WireGateway.payment());
        assertThat(gateway.tokenRequests()).hasSize(2);
    }

    @Test
    void areThereBeforeTheFirstPaymentIfAskedFor() {
        gateway.answerPayments(WireGateway.accepted());

        assertThat(client.checkAccess()).isEqualTo(AccessCheck.ADMITTED);
        client.create(WireGateway.payment());

        assertThat(gateway.tokenRequests()).hasSize(1);
    }

    @Nested
    class Refused {

        @Test
        void areReplacedOnce_andThePaymentIsRepeatedWithOneHeader() {
            givesTokens("first", "second");
            gateway.server()
                    .stubFor(post(urlPathEqualTo(WireGateway.PAYMENT))
                            .withHeader("Authorization", equalTo("Bearer first"))
                            .willReturn(WireGateway.golden(401, "access-denied-401-access-token")));
            gateway.server()
                    .stubFor(post(urlPathEqualTo(WireGateway.PAYMENT))
                            .withHeader("Authorization", equalTo("Bearer second"))
                            .willReturn(WireGateway.accepted()));

            AcceptedPayment accepted = client.create(WireGateway.payment());

            assertThat(accepted.attempts()).isEqualTo(2);
            assertThat(accepted.replayed()).isFalse();
            assertThat(gateway.payments())
                    .extracting(
                            request -> request.header("Authorization").values().toString())
                    .containsExactly("[Bearer first]", "[Bearer second]");
            assertThat(gateway.payments())
                    .extracting(LoggedRequest::getBodyAsString)
                    .containsOnly(gateway.payments().get(0).getBodyAsString());
            assertThat(gateway.payments())
                    .extracting(request -> request.getHeader("X-Reference-Id"))
                    .containsOnly(accepted.reference().toString());
        }

        @Test
        void twiceAreAMatterOfAccess() {
            gateway.answerPayments(WireGateway.golden(401, "access-denied-401-subscription-key"));

            PaymentException ending =
                    catchThrowableOfType(PaymentException.class, () -> client.create(WireGateway.payment()));

            assertThat(ending).isInstanceOf(PaymentAccessException.class);
            assertThat(ending.attempts()).isEqualTo(2);
            assertThat(gateway.payments()).hasSize(2);
        }

        private void givesTokens(String first, String second) {
            gateway.server()
                    .stubFor(post(urlPathEqualTo(WireGateway.TOKEN))
                            .inScenario("tokens")
                            .whenScenarioStateIs("Started")
                            .willSetStateTo("given")
                            .willReturn(token(first)));
            gateway.server()
                    .stubFor(post(urlPathEqualTo(WireGateway.TOKEN))
                            .inScenario("tokens")
                            .whenScenarioStateIs("given")
                            .willReturn(token(second)));
        }

        private ResponseDefinitionBuilder token(String value) {
            return WireGateway.json(
                    200,
                    "{\"access_token\":\"%s\",\"token_type\":\"access_token\",\"expires_in\":3600}".formatted(value));
        }
    }

    @Nested
    class ThatCannotBeHad {

        static Stream<ResponseDefinitionBuilder> refusals() {
            return Stream.of(
                    WireGateway.golden(500, "create-access-token-500"),
                    WireGateway.golden(401, "create-access-token-401"),
                    WireGateway.golden(400, "create-access-token-400"),
                    WireGateway.golden(401, "access-denied-401-subscription-key"),
                    aResponse().withStatus(411).withBody("<html>Length Required</html>"));
        }

        @ParameterizedTest
        @MethodSource("refusals")
        void areAMatterOfAccess_andNoPaymentIsSent(ResponseDefinitionBuilder refusal) {
            gateway.answerTokens(refusal);

            assertThat(ending()).isInstanceOf(PaymentAccessException.class);
            assertThat(client.checkAccess()).isEqualTo(AccessCheck.REFUSED);
        }

        static Stream<ResponseDefinitionBuilder> outages() {
            return Stream.of(
                    aResponse().withStatus(503),
                    aResponse().withStatus(429),
                    aResponse().withStatus(200).withBody("{"),
                    aResponse().withStatus(200).withBody("x".repeat(1 << 17)),
                    aResponse().withFault(Fault.EMPTY_RESPONSE));
        }

        @ParameterizedTest
        @MethodSource("outages")
        void becauseOfAnOutageAreUnreachable_andNoPaymentIsSent(ResponseDefinitionBuilder outage) {
            gateway.answerTokens(outage);

            assertThat(ending()).isInstanceOf(GatewayUnreachableException.class);
            assertThat(client.checkAccess()).isEqualTo(AccessCheck.UNREACHABLE);
        }

        private PaymentException ending() {
            PaymentException ending =
                    catchThrowableOfType(PaymentException.class, () -> client.create(WireGateway.payment()));
            assertThat(ending.attempts()).isZero();
            assertThat(gateway.payments()).isEmpty();
            return ending;
        }
    }
}
