package io.github.partnergateway.server;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.http.HttpMethod;

class CallersAreCheckedFirstTest extends MockMvcTest {

    private static final String KEY_DENIED = Golden.file("access-denied-401-subscription-key");
    private static final String TOKEN_DENIED = Golden.file("access-denied-401-access-token");
    private static final String INVALID_CLIENT = Golden.file("create-access-token-401");
    private static final String LOGIN_FAILED = Golden.file("create-access-token-500");

    @Nested
    class TheSubscriptionKey {

        @Test
        void isMissing() {
            assertAnswer(mvc.post().uri(Calls.PAYMENT), 401, KEY_DENIED);
            assertAnswer(mvc.get().uri(Calls.PAYMENT + "/1"), 401, KEY_DENIED);
            assertAnswer(mvc.post().uri(Calls.TOKEN), 401, KEY_DENIED);
        }

        @ParameterizedTest
        @ValueSource(strings = {"wrong", "", " "})
        void isWrongEvenIfAllElseIsWrongToo(String key) {
            assertAnswer(
                    Calls.bare(mvc, "{")
                            .header("Ocp-Apim-Subscription-Key", key)
                            .contentType("text/plain"),
                    401,
                    KEY_DENIED);
        }

        @ParameterizedTest
        @ValueSource(strings = {"", " "})
        void isDeniedWithoutAskingTheAuthenticatorWhereItSaysNothing(String key) {
            implementation.authenticating = () -> {
                throw new IllegalStateException("asked");
            };
            assertAnswer(Calls.bare(mvc, "{}").header("Ocp-Apim-Subscription-Key", key), 401, KEY_DENIED);
        }

        @Test
        void isReadFromItsHeaderOnly() {
            assertAnswer(
                    Calls.bare(mvc, "{}").queryParam("subscription-key", "key").header("Authorization", "Bearer token"),
                    401,
                    KEY_DENIED);
        }

        @Test
        void countsOnlyWhenSentOnce() {
            assertAnswer(Calls.createPayments(mvc).header("Ocp-Apim-Subscription-Key", "key"), 401, KEY_DENIED);
        }
    }

    @Nested
    class TheAccessToken {

        @ParameterizedTest
        @ValueSource(
                strings = {"Bearer wrong", "Bearer", "Bearer ", "token", "Basic dXNlcjprZXk=", "", "Bearer to ken"})
        void isMissingOrWrong(String authorization) {
            assertAnswer(
                    Calls.bare(mvc, "{")
                            .header("Ocp-Apim-Subscription-Key", "key")
                            .header("Authorization", authorization),
                    401,
                    TOKEN_DENIED);
        }

        @Test
        void isAskedForBeforeTheMethod() {
            assertAnswer(
                    mvc.method(HttpMethod.PUT).uri(Calls.PAYMENT).header("Ocp-Apim-Subscription-Key", "key"),
                    401,
                    TOKEN_DENIED);
        }

        @ParameterizedTest
        @ValueSource(strings = {"bearer token", "BEARER  token"})
        void isReadWhateverTheCaseOfItsScheme(String authorization) {
            assertThat(Calls.bare(mvc, Golden.file("create-payments-request"))
                            .header("Ocp-Apim-Subscription-Key", "key")
                            .header("Authorization", authorization)
                            .header("X-Reference-Id", Implementation.REFERENCE)
                            .header("X-Target-Environment", "sandbox"))
                    .hasStatus(202);
        }
    }

    @Nested
    class TheApiUser {

        @ParameterizedTest
        @ValueSource(strings = {"Basic !!!", "Basic bm8tY29sb24=", "Basic", "Bearer token", "Basic /w==", ""})
        void isUnreadable(String authorization) {
            assertAnswer(
                    mvc.post()
                            .uri(Calls.TOKEN)
                            .header("Ocp-Apim-Subscription-Key", "key")
                            .header("Authorization", authorization),
                    401,
                    INVALID_CLIENT);
        }

        @Test
        void isMissing() {
            assertAnswer(mvc.post().uri(Calls.TOKEN).header("Ocp-Apim-Subscription-Key", "key"), 401, INVALID_CLIENT);
        }

        @ParameterizedTest
        @ValueSource(strings = {"user:wrong", "nobody:key", "user:", ":key", ":"})
        void isRefused(String pair) {
            assertAnswer(Calls.createAccessToken(mvc, pair), 500, LOGIN_FAILED);
        }

        @Test
        void getsTheTokenWithAnyOtherColonBelongingToTheKey() {
            assertAnswer(Calls.createAccessToken(mvc, "user:a:b"), 200, Golden.file("create-access-token-200"));
            assertThat(implementation.seen).contains("user");
        }
    }

    @Nested
    class TheAuthenticator {

        @Test
        void fails() {
            implementation.authenticating = () -> {
                throw new IllegalStateException("the user store is away");
            };
            assertAnswer(Calls.createPayments(mvc), 500, Golden.file("create-payments-500"));
        }

        @Test
        void refusesWithACode() {
            implementation.authenticating = () -> {
                throw new PaymentRefusedException(
                        io.github.partnergateway.model.ErrorCode.Known.SERVICE_UNAVAILABLE,
                        "Service temporarily unavailable, try again later.");
            };
            assertAnswer(Calls.createPayments(mvc), 503, Golden.file("unavailable-503"));
        }
    }
}
