package io.github.partnergateway.client;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import feign.Client;
import feign.Request;
import java.net.ConnectException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class OwnTransportTest {

    @RegisterExtension
    static final WireGateway gateway = new WireGateway();

    private PaymentsClient client(Client transport) {
        return gateway.client()
                .accessTokens(new FixedToken("canary-token"))
                .transport(transport)
                .build();
    }

    @Test
    void carriesTheRequests_withTheTimeLimitsOfTheCall() {
        List<Request.Options> limits = new ArrayList<>();
        gateway.answerPayments(WireGateway.accepted());
        Client feigns = new feign.DefaultClient(null, null);

        try (PaymentsClient client = client((request, options) -> {
            limits.add(options);
            return feigns.execute(request, options);
        })) {
            client.create(WireGateway.payment());
        }

        assertThat(gateway.payments()).hasSize(1);
        assertThat(limits).singleElement().satisfies(options -> {
            assertThat(options.readTimeoutMillis()).isEqualTo(500);
            assertThat(options.isFollowRedirects()).isFalse();
        });
    }

    @Test
    void thatCannotConnectIsUnreachable() {
        try (PaymentsClient client = client((request, options) -> {
            throw new ConnectException("refused");
        })) {
            assertThatThrownBy(() -> client.create(WireGateway.payment()))
                    .isInstanceOf(GatewayUnreachableException.class);
        }
    }

    @Test
    void thatFailsInAnUnforeseenWayLeavesTheOutcomeUnknown() {
        try (PaymentsClient client = client((request, options) -> {
            throw new IllegalStateException("broken");
        })) {
            assertThatThrownBy(() -> client.create(WireGateway.payment()))
                    .isInstanceOf(PaymentOutcomeUnknownException.class)
                    .hasRootCauseMessage("broken");
            assertThatThrownBy(() -> client.status(PaymentReference.random()))
                    .isInstanceOf(PaymentStatusUnavailableException.class);
        }
    }
}
