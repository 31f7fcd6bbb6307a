package io.github.partnergateway.client;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import com.github.tomakehurst.wiremock.client.ResponseDefinitionBuilder;
import com.github.tomakehurst.wiremock.http.Fault;
import io.github.partnergateway.model.Money;
import io.github.partnergateway.model.PaymentRequest;
import java.io.IOException;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Recognisable secrets go in; whatever an application could log of a failure is searched for them. */
class SecrecyTest {

    @RegisterExtension
    static final WireGateway gateway = new WireGateway();

    private final PaymentRequest payment = PaymentRequest.builder()
            .money(Money.builder().amount("1000").currency("EUR").build())
            .customerReference("canary-46070911111")
            .senderNote("canary-note")
            .build();

    static Stream<ResponseDefinitionBuilder> answers() {
        return Stream.of(
                WireGateway.json(400, "{\"message\":\"canary\"}"),
                WireGateway.json(500, "{\"code\":\"canary 46070911111\",\"message\":\"canary\"}"),
                WireGateway.json(500, "canary"),
                WireGateway.json(401, "{\"statusCode\":401,\"message\":\"canary\"}"),
                WireGateway.json(409, "{\"code\":\"RESOURCE_ALREADY_EXIST\",\"message\":\"canary\"}"),
                aResponse().withFault(Fault.EMPTY_RESPONSE),
                aResponse().withStatus(302).withHeader("Location", "http://canary.example.com"));
    }

    @ParameterizedTest
    @MethodSource("answers")
    void nothingOfTheExchangeIsInAnException(ResponseDefinitionBuilder answer) {
        gateway.answerTokens(WireGateway.json(200, "{\"access_token\":\"canary-token\",\"expires_in\":3600}"));
        gateway.answerPayments(answer);
        gateway.answerStatus(answer);
        PaymentsClient client = gateway.client().build();

        LogCanary.search(catchThrowable(() -> client.create(payment)));
        LogCanary.search(catchThrowable(() -> client.status(PaymentReference.random())));
    }

    @ParameterizedTest
    @MethodSource("answers")
    void norIsItWhenTheTokenIsRefused(ResponseDefinitionBuilder answer) {
        gateway.answerTokens(answer);
        PaymentsClient client = gateway.client().build();

        LogCanary.search(catchThrowable(() -> client.create(payment)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "HTTP/1.1 canary\r\n\r\n",
                "canary HTTP\r\n\r\n",
                "HTTP/1.1 200 OK\r\ncanary\r\n\r\n",
                "HTTP/1.1 200 OK\r\nContent-Length: canary\r\n\r\n",
                "HTTP/1.1 200 OK\r\nTransfer-Encoding: canary\r\n\r\n",
                "HTTP/1.1 500 No\r\nTransfer-Encoding: chunked\r\n\r\ncanary\r\n",
                "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\ncanary\r\n",
                "HTTP/1.1 200 OK\r\nContent-Encoding: canary\r\nContent-Length: 2\r\n\r\n{}"
            })
    void norIsItWhenTheAnswerIsNotEvenHttp(String answer) throws IOException {
        ScriptedGateway.Handler broken = (request, socket) -> {
            socket.getOutputStream().write(answer.getBytes(US_ASCII));
            return false;
        };
        try (ScriptedGateway gateway = new ScriptedGateway(null, broken).listen();
                PaymentsClient client = PaymentsClient.builder()
                        .baseUrl(gateway.url())
                        .targetEnvironment("sandbox")
                        .subscriptionKey("canary-subscription-key")
                        .accessTokens(new FixedToken("canary-token"))
                        .maxAttempts(1)
                        .build()) {
            Throwable unknown = catchThrowable(() -> client.create(payment));

            assertThat(unknown).isInstanceOf(PaymentOutcomeUnknownException.class);
            LogCanary.search(unknown);
            LogCanary.search(catchThrowable(() -> client.status(PaymentReference.random())));
        }
    }

    @Test
    void norIsAnInvalidValue() {
        PaymentRequest invalid = payment.toBuilder()
                .money(Money.builder().amount("canary").currency("canary").build())
                .build();

        LogCanary.search(catchThrowable(() -> gateway.client().build().create(invalid)));
    }
}
