package io.github.partnergateway.client;

import static com.github.tomakehurst.wiremock.core.WireMockConfiguration.wireMockConfig;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.github.tomakehurst.wiremock.WireMockServer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CallbackUrlTest {

    @RegisterExtension
    static final WireGateway gateway = new WireGateway();

    @Test
    void isAHeaderForTheGateway_andNothingIsSentToItsHost() {
        gateway.answerPayments(WireGateway.accepted());
        WireMockServer callbackHost = new WireMockServer(wireMockConfig().dynamicPort());
        callbackHost.start();
        try (PaymentsClient client = gateway.client()
                .callbackUrl(callbackHost.baseUrl() + "/payments/{reference}")
                .build()) {
            AcceptedPayment accepted = client.create(WireGateway.payment());

            assertThat(gateway.payments())
                    .singleElement()
                    .extracting(request -> request.getHeader("X-Callback-Url"))
                    .isEqualTo(callbackHost.baseUrl() + "/payments/" + accepted.reference());
            assertThat(callbackHost.getAllServeEvents()).isEmpty();
        } finally {
            callbackHost.stop();
        }
    }

    @Test
    void arrivesAsItWasGiven() {
        gateway.answerPayments(WireGateway.accepted());
        String signed = "https://shop.example.com/a%2Fb?next=https%3A%2F%2Fshop.example.com%3Fq%3D1&sig=a%2Bb%2F%3D";
        try (PaymentsClient client = gateway.client()
                .callbackUrl(signed)
                .targetEnvironment("sand%2Fbox")
                .build()) {
            client.create(WireGateway.payment());
        }

        assertThat(gateway.payments()).singleElement().satisfies(request -> {
            assertThat(request.header("X-Callback-Url").values()).containsExactly(signed);
            assertThat(request.header("X-Target-Environment").values()).containsExactly("sand%2Fbox");
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "/payments",
                "ftp://shop.example.com/",
                "https://user@shop.example.com/",
                "https://shop.example.com/#part",
                "https://shop.example.com/{order}"
            })
    void isRefusedWhenTheContractDoesNotAllowIt(String url) {
        PaymentsClientBuilder builder = gateway.client().callbackUrl(url);

        assertThatThrownBy(builder::build)
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("callbackUrl: must be an absolute http or https URL without user information or fragment");
    }
}
