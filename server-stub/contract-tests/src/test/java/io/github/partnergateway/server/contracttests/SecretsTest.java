package io.github.partnergateway.server.contracttests;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** What a failure shows of a text that has secrets in it. */
class SecretsTest {

    private final Secrets secrets = new Secrets();

    @Test
    void leavesNothingOfASecretThatContainsAnother() {
        secrets.add("abc", "SUBSCRIPTION_KEY");
        secrets.add("abc-TOPSECRET", "ACCESS_TOKEN");

        assertThat(secrets.mask("Bearer abc-TOPSECRET, abc")).isEqualTo("Bearer $ACCESS_TOKEN, $SUBSCRIPTION_KEY");
    }

    @Test
    void leavesNothingOfSecretsThatOverlap() {
        secrets.add("one-and-two", "ONE");
        secrets.add("two-and-three", "TWO");

        assertThat(secrets.mask("one-and-two-and-three")).isEqualTo("$TWO");
    }

    @Test
    void keepsWordsThatHaveAShortSecretInThem() {
        secrets.add("k", "API_KEY");

        assertThat(secrets.mask("the token is taken: k")).isEqualTo("the token is taken: $API_KEY");
        assertThat(secrets.mask("{\"message\":\"unknown key k.\"}"))
                .isEqualTo("{\"message\":\"unknown key $API_KEY.\"}");
    }

    @Test
    void findsALongSecretWithinAWord() {
        secrets.add("long-enough", "API_KEY");

        assertThat(secrets.mask("xlong-enoughx_long-enough")).isEqualTo("x${API_KEY}x_$API_KEY");
    }

    @Test
    void findsASecretThatWasCutWhereATextWasShortened() {
        secrets.add("top-secret-token", "ACCESS_TOKEN");

        assertThat(secrets.mask("\"unknown: top-secret-t… (300 characters)")).doesNotContain("top");
    }

    @Test
    void findsASecretAsJsonWritesIt() {
        secrets.add("quote\"and/slash", "API_KEY");

        assertThat(secrets.mask("{\"message\":\"quote\\\"and/slash\"}")).isEqualTo("{\"message\":\"$API_KEY\"}");
        assertThat(secrets.mask("{\"message\":\"quote\\\"and\\/slash\"}")).isEqualTo("{\"message\":\"$API_KEY\"}");
    }

    @Test
    void hidesTokensThatAreNew() {
        assertThat(secrets.mask("{\"access_token\" : \"brand-new\"}")).isEqualTo("{\"access_token\" : \"***\"}");
    }

    @Nested
    class InACommandLine {

        @Test
        void onlyTheVariablesMeanSomethingToTheShell() {
            secrets.add("the-secret", "KEY");
            Request request = Request.of("GET", "/").with("X-Odd", "the-secret \"$HOME\" `id` \\ end");

            assertThat(new Curl(URI.create("http://127.0.0.1"), secrets).line(request))
                    .endsWith("-H \"X-Odd: $KEY \\\"\\$HOME\\\" \\`id\\` \\\\ end\"");
        }

        @Test
        void whatHasNoVariableMeansNothingToTheShell() {
            Request request = Request.of("GET", "/").with("X-Odd", "it's $HOME");

            assertThat(new Curl(URI.create("http://127.0.0.1"), secrets).line(request))
                    .endsWith("-H 'X-Odd: it'\\''s $HOME'");
        }
    }
}
