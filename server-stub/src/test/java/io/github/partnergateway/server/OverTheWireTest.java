package io.github.partnergateway.server;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class OverTheWireTest extends WireTest {

    private static final String PAYMENT = Golden.file("create-payments-request");

    @Nested
    class APayment {

        @Test
        void isTakenInWithoutAMediaType() {
            Wire answer = post("", PAYMENT);
            assertThat(answer.status()).isEqualTo(202);
            assertThat(answer.body()).isEmpty();
            assertThat(answer.head()).doesNotContainIgnoringCase("Content-Type");
        }

        @Test
        void isTakenInByChunks() {
            Wire answer = chunked(chunk(PAYMENT.substring(0, 30)) + chunk(PAYMENT.substring(30)) + "0\r\n\r\n");
            assertThat(answer.status()).isEqualTo(202);
        }

        @Test
        void isTakenInAtTheVendorsOwnAddressWithAQuestionMark() {
            Wire answer = send("POST /collection/v2_0/payment? HTTP/1.1\r\n" + Wire.CREDENTIALS + Wire.REFERENCE
                    + "Content-Length: " + PAYMENT.length() + "\r\n\r\n" + PAYMENT);
            assertThat(answer.status()).isEqualTo(202);
        }

        @Test
        void isTooLargeByChunks() {
            assertAnswer(
                    chunked(chunk(" ".repeat(65_536)) + chunk(PAYMENT) + "0\r\n\r\n"),
                    413,
                    Golden.file("create-payments-413"));
        }

        @Test
        void isTooLargeByItsOwnWordBeforeAByteOfItIsSent() {
            Wire answer = send("POST /collection/v2_0/payment HTTP/1.1\r\n" + Wire.CREDENTIALS + Wire.REFERENCE
                    + "Expect: 100-continue\r\nContent-Length: 65537\r\n\r\n");
            assertAnswer(answer, 413, Golden.file("create-payments-413"));
        }

        @Test
        void arrivesInBrokenChunks() {
            assertAnswer(chunked("nonsense\r\n"), 400, Golden.message("request: is malformed"));
        }
    }

    @Nested
    class ABrokenRequest {

        @ParameterizedTest
        @CsvSource(
                delimiter = '|',
                value = {
                    "{\"money\":null}                            | money: must not be null",
                    "{\"money\":{\"amount\":1,\"currency\":\"EUR\"}}   | money.amount: must be a string",
                    "nonsense                                  | body: must be well-formed JSON (see line 1, column 1)",
                    "''                                        | body: is missing"
                })
        void isAnsweredWithFieldAndRule(String body, String message) {
            assertAnswer(post("Content-Type: application/json\r\n", body), 400, Golden.message(message));
        }

        @Test
        void isMultipartThatSpringWouldParseFirst() {
            assertAnswer(
                    post("Content-Type: multipart/form-data; boundary=x\r\n", "--x\r\nbroken"),
                    415,
                    Golden.file("create-payments-415"));
        }

        @ParameterizedTest
        @ValueSource(strings = {"GET", "PUT", "PROPFIND", "OPTIONS", "TRACE"})
        void hasAnotherMethod(String method) {
            Wire answer = send(method + " /collection/v2_0/payment HTTP/1.1\r\n" + Wire.CREDENTIALS + "\r\n");
            assertAnswer(answer, 405, Golden.message("method: must be POST"));
            assertThat(answer.head()).contains("Allow: POST");
        }

        @Test
        void isUnknownBelowTheProduct() {
            Wire answer = send("POST /collection/v9/payment HTTP/1.1\r\n" + Wire.CREDENTIALS + "\r\n");
            assertAnswer(answer, 404, "{\"statusCode\":404,\"message\":\"Resource not found\"}");
        }
    }
}
