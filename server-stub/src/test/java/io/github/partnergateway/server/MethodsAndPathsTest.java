package io.github.partnergateway.server;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.http.HttpMethod;

class MethodsAndPathsTest extends MockMvcTest {

    @Nested
    class AWrongMethod {

        @ParameterizedTest
        @ValueSource(strings = {"GET", "PUT", "DELETE", "PATCH", "HEAD", "OPTIONS"})
        void isNotAllowed(String method) {
            assertThat(mvc.method(HttpMethod.valueOf(method))
                            .uri(Calls.PAYMENT)
                            .header("Ocp-Apim-Subscription-Key", "key")
                            .header("Authorization", "Bearer token")
                            .contentType("text/plain"))
                    .hasStatus(405)
                    .hasHeader("Allow", "POST")
                    .bodyText()
                    .isEqualTo(Golden.message("method: must be POST"));
        }

        @Test
        void namesHeadWhereGetIs() {
            assertThat(mvc.delete()
                            .uri(Calls.PAYMENT + "/" + Implementation.REFERENCE)
                            .header("Ocp-Apim-Subscription-Key", "key")
                            .header("Authorization", "Bearer token"))
                    .hasStatus(405)
                    .hasHeader("Allow", "GET, HEAD");
        }

        @Test
        void isNotAllowedForTokens() {
            assertThat(mvc.get()
                            .uri(Calls.TOKEN)
                            .header("Ocp-Apim-Subscription-Key", "key")
                            .header("Authorization", "Basic " + Calls.base64("user:key")))
                    .hasStatus(405)
                    .hasHeader("Allow", "POST")
                    .bodyText()
                    .isEqualTo(Golden.message("method: must be POST"));
        }
    }

    @Nested
    class AnUnknownPath {

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "/collection/",
                    "/collection/token",
                    "/collection/v1_0/payment",
                    "/collection/v2_0/payment/",
                    "/collection/v2_0/payment/1/2",
                    "/collection/V2_0/payment",
                    "/collection/v2_0/payment;a=b",
                    "/collection/v2_0/payment;",
                    "/collection;a/v2_0/payment/" + Implementation.REFERENCE
                })
        void isNotFoundWhoeverAsks(String path) {
            String body = "{\"statusCode\":404,\"message\":\"Resource not found\"}";
            assertAnswer(mvc.get().uri(path), 404, body);
            assertAnswer(mvc.post().uri(path).content("{"), 404, body);
        }
    }
}
