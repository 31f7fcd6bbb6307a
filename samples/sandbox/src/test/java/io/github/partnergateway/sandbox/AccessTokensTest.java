package io.github.partnergateway.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;

class AccessTokensTest {

    private final Gateway gateway = RunningSandbox.gateway();

    private String newToken() {
        return Gateway.json(gateway.requestToken(Sandbox.API_USER, Sandbox.API_KEY))
                .path("access_token")
                .stringValue();
    }

    private HttpResponse<String> useToken(String token) {
        return gateway.withToken(token).status(Gateway.newReference());
    }

    @Test
    void aTokenIsAnsweredInTheContractsWords() {
        HttpResponse<String> answer = gateway.requestToken(Sandbox.API_USER, Sandbox.API_KEY);

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(Gateway.json(answer).propertyNames())
                .containsExactlyElementsOf(
                        Examples.of("create-access-token-200").propertyNames());
        assertThat(Gateway.json(answer).path("token_type").stringValue()).isEqualTo("access_token");
        assertThat(Gateway.json(answer).path("expires_in").intValue()).isEqualTo(3600);
    }

    @Test
    void severalTokensAreValidSideBySide() {
        String first = newToken();
        String second = newToken();

        assertThat(first).isNotEqualTo(second);
        assertThat(useToken(first).statusCode()).isEqualTo(404);
        assertThat(useToken(second).statusCode()).isEqualTo(404);
    }

    @Test
    void aWrongKeyIsALoginThatFailed() {
        HttpResponse<String> answer = gateway.requestToken(Sandbox.API_USER, "wrong");

        assertThat(answer.statusCode()).isEqualTo(500);
        assertThat(Gateway.json(answer)).isEqualTo(Examples.of("create-access-token-500"));
    }

    @Test
    void anUnknownUserIsALoginThatFailed() {
        assertThat(gateway.requestToken("22222222-2222-4222-8222-222222222222", Sandbox.API_KEY)
                        .statusCode())
                .isEqualTo(500);
    }

    @Test
    void anUnknownTokenIsDenied() {
        HttpResponse<String> answer = useToken("unknown");

        assertThat(answer.statusCode()).isEqualTo(401);
        assertThat(Gateway.json(answer)).isEqualTo(Examples.of("access-denied-401-access-token"));
    }

    @Test
    void aTokenIsDeniedAfterAnHour() {
        String token = newToken();

        gateway.moveClock("{\"advance\": \"PT59M\"}");
        assertThat(useToken(token).statusCode()).isEqualTo(404);
        gateway.moveClock("{\"advance\": \"PT1M\"}");
        assertThat(useToken(token).statusCode()).isEqualTo(401);
    }
}
