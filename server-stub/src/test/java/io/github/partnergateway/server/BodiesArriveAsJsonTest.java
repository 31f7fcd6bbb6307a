package io.github.partnergateway.server;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.test.web.servlet.assertj.MockMvcTester.MockMvcRequestBuilder;

class BodiesArriveAsJsonTest extends MockMvcTest {

    @Nested
    class TheMediaType {

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "text/plain",
                    "application/xml",
                    "application/json;charset=ISO-8859-1",
                    "application/json;charset=none-such",
                    "application/problem+json",
                    "multipart/form-data;boundary=x",
                    "multipart/form-data",
                    "application/x-www-form-urlencoded",
                    "json",
                    "*/*"
                })
        void isNotJson(String type) {
            assertAnswer(
                    Calls.createPayments(mvc).header("Content-Type", type), 415, Golden.file("create-payments-415"));
        }

        @ParameterizedTest
        @ValueSource(strings = {"application/json;charset=utf-8", "Application/JSON; charset=\"UTF-8\"", ""})
        void isJson(String type) {
            assertThat(post().header("Content-Type", type)).hasStatus(202);
        }

        @Test
        void isAbsent() {
            assertThat(post()).hasStatus(202);
        }

        @Test
        void isCheckedBeforeTheHeaders() {
            assertAnswer(
                    mvc.post()
                            .uri(Calls.PAYMENT)
                            .header("Ocp-Apim-Subscription-Key", "key")
                            .header("Authorization", "Bearer token")
                            .header("Content-Type", "text/plain"),
                    415,
                    Golden.file("create-payments-415"));
        }

        @Test
        void comesWithACoding() {
            assertAnswer(
                    Calls.createPayments(mvc).header("Content-Encoding", "gzip"),
                    415,
                    Golden.message("Content-Encoding: must be identity or absent"));
        }

        private MockMvcRequestBuilder post() {
            return mvc.post()
                    .uri(Calls.PAYMENT)
                    .content(Golden.file("create-payments-request-full"))
                    .header("Ocp-Apim-Subscription-Key", "key")
                    .header("Authorization", "Bearer token")
                    .header("X-Reference-Id", Implementation.REFERENCE)
                    .header("X-Target-Environment", "sandbox");
        }
    }

    @Nested
    class TheSize {

        @Test
        void isTheLargestOne() {
            assertThat(Calls.createPayments(mvc, sized(65_536))).hasStatus(202);
        }

        @Test
        void isTooLarge() {
            assertAnswer(Calls.createPayments(mvc, sized(65_537)), 413, Golden.file("create-payments-413"));
        }

        private static String sized(int bytes) {
            String body = Golden.file("create-payments-request");
            return body + " ".repeat(bytes - body.length());
        }
    }
}
