package io.github.partnergateway.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.test.web.servlet.assertj.MockMvcTester.MockMvcRequestBuilder;

class TokenRequestsNeedNoBodyTest extends MockMvcTest {

    private MockMvcRequestBuilder request() {
        return Calls.createAccessToken(mvc, "user:key");
    }

    @ParameterizedTest
    @ValueSource(strings = {"application/x-www-form-urlencoded", "text/plain", "nonsense", "application/json", ""})
    void soItsMediaTypeDoesNotMatter(String type) {
        assertThat(request().header("Content-Type", type)).hasStatus(200);
        assertThat(implementation.seen).isEqualTo(List.of(Optional.empty(), "user"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"{}", "nonsense"})
    void yetMayHaveOneThatNobodyReads(String body) {
        assertThat(request().header("Content-Type", "application/json").content(body))
                .hasStatus(200);
        assertThat(request().content(body)).hasStatus(200);
    }

    @ParameterizedTest
    @ValueSource(strings = {"application/x-www-form-urlencoded", "application/xml", "text/plain"})
    void yetOneOfAnotherMediaTypeIsRefused(String type) {
        assertAnswer(
                request().header("Content-Type", type).content("grant_type=client_credentials"),
                415,
                Golden.file("create-payments-415"));
    }

    @Test
    void yetOneThatIsTooLargeIsRefused() {
        assertAnswer(request().content(" ".repeat(65_537)), 413, Golden.file("create-payments-413"));
        assertThat(request().content(" ".repeat(65_536))).hasStatus(200);
    }

    /** HTTP gives the body of a GET no meaning, and the contract no answer to one. */
    @Test
    void whileThatOfAStatusReadIsNotLookedAt() {
        assertThat(Calls.getPaymentStatus(mvc)
                        .header("Content-Type", "text/plain")
                        .content(" ".repeat(65_537)))
                .hasStatus(200);
    }

    @Test
    void andTheCallerIsCheckedBeforeIt() {
        assertAnswer(
                mvc.post()
                        .uri(Calls.TOKEN)
                        .header("Ocp-Apim-Subscription-Key", "key")
                        .header("Content-Type", "text/plain")
                        .content("nonsense"),
                401,
                Golden.file("create-access-token-401"));
    }
}
