package io.github.partnergateway.quickstart;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static com.github.tomakehurst.wiremock.client.WireMock.post;
import static com.github.tomakehurst.wiremock.client.WireMock.postRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathEqualTo;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathMatching;
import static com.github.tomakehurst.wiremock.core.WireMockConfiguration.wireMockConfig;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.tomakehurst.wiremock.client.ResponseDefinitionBuilder;
import com.github.tomakehurst.wiremock.http.Fault;
import com.github.tomakehurst.wiremock.junit5.WireMockExtension;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class RealGatewayTest {

    private static final String PAYMENT = "/collection/v2_0/payment";

    @RegisterExtension
    static final WireMockExtension gateway = WireMockExtension.newInstance()
            .options(wireMockConfig().dynamicPort())
            .build();

    private final Map<String, String> environment = new HashMap<>();

    @BeforeEach
    void isAskedWithTheCredentialsOfTheEnvironment() {
        environment.putAll(Map.of(
                "PARTNER_GATEWAY_BASE_URL", gateway.baseUrl(),
                "PARTNER_GATEWAY_TARGET_ENVIRONMENT", "sandbox",
                "PARTNER_GATEWAY_SUBSCRIPTION_KEY", "canary-subscription-key",
                "PARTNER_GATEWAY_API_USER", "canary-user",
                "PARTNER_GATEWAY_API_KEY", "canary-key"));
        gateway.stubFor(post(urlPathEqualTo("/collection/token/"))
                .willReturn(okJson("{\"access_token\":\"canary-token\",\"expires_in\":3600}")));
        gateway.stubFor(get(urlPathMatching(PAYMENT + "/.*")).willReturn(okJson("{\"status\":\"SUCCESSFUL\"}")));
        answerPayments(aResponse().withStatus(202));
    }

    private void answerPayments(ResponseDefinitionBuilder answer) {
        gateway.stubFor(post(urlPathEqualTo(PAYMENT)).willReturn(answer));
    }

    @Test
    void getsExactlyOnePayment_andNoDemonstration() {
        Run run = Run.of(environment);

        assertThat(run.exitStatus()).isZero();
        assertThat(run.out()).contains("202 accepted", "SUCCESSFUL").doesNotContain("ready at", "fear", "callback");
        gateway.verify(1, postRequestedFor(urlPathEqualTo(PAYMENT)));
        assertThat(run.out() + run.err()).doesNotContain("canary", "661551442");
    }

    @Test
    void isAskedForTheStatusWhenThereIsNoClearAnswer_andAllRequestsAreOnePayment() {
        answerPayments(aResponse().withFault(Fault.EMPTY_RESPONSE));

        Run run = Run.of(environment);

        assertThat(run.exitStatus()).isZero();
        assertThat(run.out()).contains("no clear answer, so its status decides", "SUCCESSFUL");
        assertThat(gateway.findAll(postRequestedFor(urlPathEqualTo(PAYMENT))).stream()
                        .map(request -> request.getHeader("X-Reference-Id"))
                        .distinct())
                .hasSize(1);
    }

    @Test
    void isToldTheReferenceOfAPaymentToResume() {
        String reference = "5f0c1a52-7a4e-4f3b-9c7d-0d9a3c1e8b21";
        answerPayments(aResponse().withStatus(409).withBody("{\"code\":\"RESOURCE_ALREADY_EXIST\",\"message\":\"m\"}"));

        Run run = Run.of(environment, "--reference", reference);

        assertThat(run.exitStatus()).isZero();
        assertThat(run.out()).contains("reference " + reference, "409: it was accepted before");
    }

    @Test
    void thatRejectsEndsTheProgramWith1AndTheReason() {
        answerPayments(aResponse().withStatus(500).withBody("{\"code\":\"INVALID_CURRENCY\",\"message\":\"m\"}"));

        Run run = Run.of(environment);

        assertThat(run.exitStatus()).isOne();
        assertThat(run.err()).contains("rejected", "INVALID_CURRENCY (HTTP 500)");
    }

    @Test
    void thatCannotBeReachedEndsTheProgramWith1() {
        environment.put("PARTNER_GATEWAY_BASE_URL", "http://127.0.0.1:1");

        Run run = Run.of(environment);

        assertThat(run.exitStatus()).isOne();
        assertThat(run.err()).contains("cannot be reached, and no payment was sent");
    }

    @Test
    void asksForASecretThatTheEnvironmentLacks() {
        environment.remove("PARTNER_GATEWAY_API_KEY");

        Run withoutConsole = Run.of(environment);
        Run withPrompt = Run.of(environment, what -> Optional.of("typed").filter(typed -> what.endsWith("API_KEY")));

        assertThat(withoutConsole.exitStatus()).isEqualTo(2);
        assertThat(withoutConsole.err()).contains("the environment variable PARTNER_GATEWAY_API_KEY is missing");
        assertThat(withPrompt.exitStatus()).isZero();
    }
}
