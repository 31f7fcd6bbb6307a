package io.github.partnergateway.client;

import static com.github.tomakehurst.wiremock.client.WireMock.anyUrl;
import static com.github.tomakehurst.wiremock.client.WireMock.postRequestedFor;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Access tokens of the caller's own. */
class TokenSourceTest {

    @RegisterExtension
    static final WireGateway gateway = new WireGateway();

    @Test
    void replacesTheTokenEndpoint_andIsToldOfARefusal() {
        List<String> refusals = new ArrayList<>();
        AccessTokens own = new AccessTokens() {
            @Override
            public String current() {
                return "canary-token-" + refusals.size();
            }

            @Override
            public void invalidate(String refused) {
                refusals.add(refused);
            }
        };
        gateway.answerPayments(WireGateway.golden(401, "access-denied-401-access-token"));

        try (PaymentsClient client = gateway.client().accessTokens(own).build()) {
            assertThatThrownBy(() -> client.create(WireGateway.payment())).isInstanceOf(PaymentAccessException.class);
        }

        assertThat(refusals).containsExactly("canary-token-0");
        assertThat(gateway.tokenRequests()).isEmpty();
        assertThat(gateway.payments())
                .extracting(request -> request.getHeader("Authorization"))
                .containsExactly("Bearer canary-token-0", "Bearer canary-token-1");
    }

    @Test
    void thatGivesNoneEndsTheCallBeforeAnythingIsSent() {
        try (PaymentsClient client =
                gateway.client().accessTokens(new FixedToken(" ")).build()) {
            assertThatThrownBy(() -> client.create(WireGateway.payment()))
                    .isInstanceOf(PaymentAccessException.class)
                    .hasRootCauseMessage("no access token was supplied");
        }
        gateway.server().verify(0, postRequestedFor(anyUrl()));
    }

    @Test
    void thatFailsEndsTheCallBeforeAnythingIsSent() {
        AccessTokens failing = new AccessTokens() {
            @Override
            public String current() {
                throw new IllegalStateException("the vault is closed");
            }

            @Override
            public void invalidate(String refused) {}
        };

        try (PaymentsClient client = gateway.client().accessTokens(failing).build()) {
            assertThatThrownBy(() -> client.create(WireGateway.payment()))
                    .isInstanceOf(PaymentAccessException.class)
                    .hasRootCauseMessage("the vault is closed");
        }
        gateway.server().verify(0, postRequestedFor(anyUrl()));
    }
}
