package io.github.partnergateway.client;

import static com.github.tomakehurst.wiremock.client.WireMock.equalTo;
import static com.github.tomakehurst.wiremock.client.WireMock.getRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathEqualTo;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.github.tomakehurst.wiremock.verification.LoggedRequest;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class CallOptionsTest {

    @RegisterExtension
    static final WireGateway gateway = new WireGateway();

    private final PaymentReference reference = PaymentReference.random();
    private final PaymentsClient client = gateway.client()
            .callbackUrl("https://shop.example.com/all/{reference}")
            .build();

    private LoggedRequest sentWith(CallOptions options) {
        gateway.answerPayments(WireGateway.accepted());
        client.create(reference, WireGateway.payment(), options);
        return gateway.payments().get(0);
    }

    @Test
    void leaveTheClientsSettingsWhereTheySayNothing() {
        LoggedRequest sent = sentWith(CallOptions.none());

        assertThat(sent.getHeader("X-Target-Environment")).isEqualTo("sandbox");
        assertThat(sent.getHeader("X-Callback-Url")).isEqualTo("https://shop.example.com/all/" + reference);
    }

    @Test
    void chooseTargetEnvironmentAndCallbackUrlForOnePayment() {
        LoggedRequest sent = sentWith(CallOptions.none()
                .targetEnvironment(TargetEnvironment.MTN_GHANA)
                .callbackUrl("https://shop.example.com/one/{reference}"));

        assertThat(sent.getHeader("X-Target-Environment")).isEqualTo("mtnghana");
        assertThat(sent.getHeader("X-Callback-Url")).isEqualTo("https://shop.example.com/one/" + reference);
    }

    @Test
    void chooseTheTargetEnvironmentOfARead() {
        gateway.answerStatus(WireGateway.golden(200, "get-payment-status-200-successful"));
        CallOptions ghana = CallOptions.none().targetEnvironment(TargetEnvironment.MTN_GHANA);

        client.status(reference, ghana);
        client.awaitCompletion(reference, Duration.ofSeconds(1), ghana);

        gateway.server()
                .verify(
                        2,
                        getRequestedFor(urlPathEqualTo(WireGateway.PAYMENT + "/" + reference))
                                .withHeader("X-Target-Environment", equalTo("mtnghana")));
    }

    @Test
    void endACallAtADeadlineOfItsOwn() {
        gateway.answerPayments(WireGateway.accepted().withFixedDelay(20_000));
        client.checkAccess();

        assertThatThrownBy(() -> client.create(
                        reference, WireGateway.payment(), CallOptions.none().deadline(Duration.ofMillis(200))))
                .isInstanceOf(PaymentOutcomeUnknownException.class);
    }

    @Test
    void areCheckedBeforeAnythingIsSent() {
        assertThatThrownBy(() -> client.create(
                        reference, WireGateway.payment(), CallOptions.none().callbackUrl("shop")))
                .hasMessageStartingWith("callbackUrl: must be an absolute http or https URL");
        assertThatThrownBy(() -> CallOptions.none().deadline(Duration.ZERO)).hasMessage("deadline: must be positive");
        assertThat(gateway.server().getAllServeEvents()).isEmpty();
    }
}
