package io.github.partnergateway.client;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SettingsTest {

    private static PaymentsClientBuilder complete() {
        return PaymentsClient.builder()
                .baseUrl("https://gateway.example.com/")
                .targetEnvironment("sandbox")
                .subscriptionKey("key")
                .apiUser("user")
                .apiKey("secret");
    }

    private static void assertRefused(UnaryOperator<PaymentsClientBuilder> change, String message) {
        PaymentsClientBuilder builder = change.apply(complete());
        assertThatThrownBy(builder::build)
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(message);
    }

    @Test
    void whatIsMissingIsNamed() {
        assertThatThrownBy(() -> PaymentsClient.builder().build()).hasMessage("baseUrl: is missing");
        assertRefused(builder -> builder.apiKey(null), "apiKey: is missing");
        assertRefused(builder -> builder.targetEnvironment((String) null), "targetEnvironment: is missing");
    }

    @Test
    void pastedWhiteSpaceIsNamed_withoutTheSecret() {
        assertRefused(
                builder -> builder.subscriptionKey("canary\n"),
                "subscriptionKey: must not be empty and must not contain white space or characters outside ASCII");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "gateway.example.com | must be an absolute http or https URL",
                "ftp://gateway.example.com | must be an absolute http or https URL",
                "https://user@gateway.example.com | must not have user information, query or fragment",
                "https://gateway.example.com?a=b | must not have user information, query or fragment",
                "https://gateway.example.com/collection | must end before /collection, with which the contract's own paths begin",
                "https://gateway.example.com/collection/ | must end before /collection, with which the contract's own paths begin",
                "https://gateway.example.com:0 | must have a port from 1 to 65535, or none",
                "https://gateway.example.com:65536 | must have a port from 1 to 65535, or none",
                "https://[ | must be a URL"
            })
    void aWrongBaseUrlIsRefused(String url, String rule) {
        assertRefused(builder -> builder.baseUrl(url), "baseUrl: " + rule);
    }

    @Test
    void aColonInTheApiUserIsRefused() {
        assertRefused(builder -> builder.apiUser("a:b"), "apiUser: must not contain a colon");
    }

    @Test
    void timeLimitsArePositive() {
        assertThatThrownBy(() -> complete().connectTimeout(Duration.ZERO))
                .hasMessage("connectTimeout: must be positive");
        assertThatThrownBy(() -> complete().responseTimeout(Duration.ofSeconds(-1)))
                .hasMessage("responseTimeout: must be positive");
    }

    @Test
    void ownTokensNeedNoApiUser() {
        AccessTokens own = new AccessTokens() {
            @Override
            public String current() {
                return "own";
            }

            @Override
            public void invalidate(String refused) {}
        };

        try (PaymentsClient client =
                complete().apiUser(null).apiKey(null).accessTokens(own).build()) {
            assertThat(client).isNotNull();
        }
    }
}
