package io.github.partnergateway.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.test.web.servlet.assertj.MockMvcTester.MockMvcRequestBuilder;

class HeadersAreCheckedTest extends MockMvcTest {

    private static final String ENVIRONMENT_RULE =
            "X-Target-Environment: must not be blank and must not contain white space";
    private static final String CALLBACK_RULE =
            "X-Callback-Url: must be an absolute http or https URL without user information or fragment";

    @Test
    void everyMissingHeaderIsNamedAtOnceAndBeforeTheBody() {
        assertAnswer(
                Calls.bare(mvc, "{").header("Ocp-Apim-Subscription-Key", "key").header("Authorization", "Bearer token"),
                400,
                Golden.message("X-Reference-Id: is missing; X-Target-Environment: is missing"));
    }

    @Test
    void everyBrokenHeaderIsNamedAtOnce() {
        assertAnswer(
                payment("1-1-1-1-1", " ").header("X-Callback-Url", "ftp://localhost/"),
                400,
                Golden.message(CALLBACK_RULE + "; X-Reference-Id: must be a UUID of version 4; " + ENVIRONMENT_RULE));
    }

    @Test
    void aRepeatedHeaderIsRefused() {
        assertAnswer(
                payment(Implementation.REFERENCE, "sandbox").header("X-Target-Environment", "sandbox"),
                400,
                Golden.message("X-Target-Environment: must not be repeated"));
    }

    @Test
    void whatIsNoReferenceIsHandedOverAsItCame() {
        assertThat(payment(Implementation.REFERENCE, "mtnCameroon").header("X-Callback-Url", "http://localhost/Paid"))
                .hasStatus(202);
        assertThat(implementation.seen).contains("mtnCameroon", Optional.of("http://localhost/Paid"));
    }

    @Nested
    class TheReference {

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "1-1-1-1-1",
                    "",
                    "5f0c1a52-7a4e-1f3b-9c7d-0d9a3c1e8b21",
                    "5f0c1a52-7a4e-4f3b-7c7d-0d9a3c1e8b21",
                    "00000000-0000-0000-0000-000000000000",
                    "{5f0c1a52-7a4e-4f3b-9c7d-0d9a3c1e8b21}"
                })
        void isNoUuidOfVersion4(String reference) {
            assertAnswer(
                    payment(reference, "sandbox"), 400, Golden.message("X-Reference-Id: must be a UUID of version 4"));
        }

        @Test
        void isNoUuidOfVersion4InThePathEither() {
            assertAnswer(Calls.getPaymentStatus(mvc, "1-1-1-1-1"), 400, Golden.file("get-payment-status-400"));
        }

        @Test
        void isHandedOverInLowerCase() {
            String upper = Implementation.REFERENCE.toUpperCase(java.util.Locale.ROOT);
            assertThat(payment(upper, "sandbox")).hasStatus(202);
            assertThat(Calls.getPaymentStatus(mvc, upper)).hasStatus(200);
            assertThat(implementation.seen).contains(Implementation.REFERENCE).doesNotContain(upper);
        }
    }

    @Nested
    class TheTargetEnvironment {

        @Test
        void isBlankForAToken() {
            assertAnswer(
                    Calls.createAccessToken(mvc, "user:key").header("X-Target-Environment", ""),
                    400,
                    Golden.file("create-access-token-400"));
        }

        @Test
        void isMissingForAStatus() {
            assertAnswer(
                    mvc.get()
                            .uri(Calls.PAYMENT + "/" + Implementation.REFERENCE)
                            .header("Ocp-Apim-Subscription-Key", "key")
                            .header("Authorization", "Bearer token"),
                    400,
                    Golden.message("X-Target-Environment: is missing"));
        }
    }

    @Nested
    class TheCallbackUrl {

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "",
                    "/payments",
                    "ftp://localhost/",
                    "http://user@localhost/",
                    "http://localhost/#fragment",
                    "http://",
                    "http://localhost/a b"
                })
        void breaksTheRule(String url) {
            assertAnswer(
                    payment(Implementation.REFERENCE, "sandbox").header("X-Callback-Url", url),
                    400,
                    Golden.message(CALLBACK_RULE));
        }

        @Test
        void isAsLongAsCanBe() {
            assertThat(payment(Implementation.REFERENCE, "sandbox")
                            .header("X-Callback-Url", "http://[::1]:80/" + "%41".repeat(677)))
                    .hasStatus(202);
        }

        @Test
        void isTooLong() {
            assertAnswer(
                    payment(Implementation.REFERENCE, "sandbox")
                            .header("X-Callback-Url", "http://localhost/" + "%41".repeat(2_600)),
                    400,
                    Golden.message("X-Callback-Url: must have at most 2048 characters"));
        }
    }

    private MockMvcRequestBuilder payment(String reference, String environment) {
        return Calls.bare(mvc, Golden.file("create-payments-request"))
                .header("Ocp-Apim-Subscription-Key", "key")
                .header("Authorization", "Bearer token")
                .header("X-Reference-Id", reference)
                .header("X-Target-Environment", environment);
    }
}
