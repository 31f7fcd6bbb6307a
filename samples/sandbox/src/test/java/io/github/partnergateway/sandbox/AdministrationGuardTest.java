package io.github.partnergateway.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.partnergateway.server.CallerAuthenticator;
import java.io.IOException;
import java.security.Principal;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

class AdministrationGuardTest {

    private final AdministrationGuard guard = new AdministrationGuard(new OneSubscriber());
    private final MockHttpServletRequest request = new MockHttpServletRequest("POST", "/_admin/clock");
    private final MockHttpServletResponse response = new MockHttpServletResponse();

    private boolean passes() throws IOException {
        return guard.preHandle(request, response, this);
    }

    @ParameterizedTest
    @ValueSource(strings = {"127.0.0.1", "0:0:0:0:0:0:0:1"})
    void letsThisMachinePass(String address) throws IOException {
        request.setRemoteAddr(address);

        assertThat(passes()).isTrue();
    }

    @Test
    void letsASubscriberPass() throws IOException {
        request.setRemoteAddr("192.0.2.1");
        request.addHeader("Ocp-Apim-Subscription-Key", "right");

        assertThat(passes()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "wrong"})
    void refusesOthers(String key) throws IOException {
        request.setRemoteAddr("192.0.2.1");
        request.addHeader("Ocp-Apim-Subscription-Key", key);

        assertThat(passes()).isFalse();
        assertThat(response.getStatus()).isEqualTo(403);
        assertThat(response.getContentAsString())
                .contains("Ocp-Apim-Subscription-Key")
                .doesNotContain("wrong");
    }

    private record OneSubscriber() implements CallerAuthenticator {
        @Override
        public boolean isSubscribed(String subscriptionKey) {
            return subscriptionKey.equals("right");
        }

        @Override
        public Optional<Principal> byAccessToken(String accessToken, String subscriptionKey) {
            return Optional.empty();
        }

        @Override
        public Optional<Principal> byApiKey(String apiUser, String apiKey, String subscriptionKey) {
            return Optional.empty();
        }
    }
}
