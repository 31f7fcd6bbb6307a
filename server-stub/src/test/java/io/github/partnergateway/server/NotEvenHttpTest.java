package io.github.partnergateway.server;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NotEvenHttpTest extends WireTest {

    private static final String POST = "POST /collection/v2_0/payment HTTP/1.1\r\n";
    private static final String MALFORMED = Golden.message("request: is malformed");

    @Nested
    class ARequest {

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "GET /collection/v2_0/payment/a%2Fb HTTP/1.1\r\nHost: localhost\r\n",
                    "GET /collection/v2_0/payment/%zz HTTP/1.1\r\nHost: localhost\r\n",
                    "GET /collection/v2_0/payment/%00 HTTP/1.1\r\nHost: localhost\r\n",
                    "GET /collection\\v2_0/payment HTTP/1.1\r\nHost: localhost\r\n",
                    "GET /collection/v2_0/pay ment HTTP/1.1\r\nHost: localhost\r\n",
                    POST,
                    POST + "Host: localhost\r\nBad Name: x\r\n",
                    POST + "Host: localhost\r\nContent-Length: x\r\n"
                })
        void isMalformed(String request) {
            assertAnswer(send(request + "Connection: close\r\n\r\n"), 400, MALFORMED);
        }

        @ParameterizedTest
        @ValueSource(strings = {"Expect: nonsense", "Transfer-Encoding: nonsense"})
        void asksForWhatTheContainerDoesNotKnow(String header) {
            assertAnswer(send(POST + Wire.CREDENTIALS + header + "\r\n\r\n"), 400, MALFORMED);
        }

        @Test
        void isOfAVersionThatTheContainerDoesNotKnow() {
            Wire answer = send("POST /collection/v2_0/payment HTTP/9.9\r\n" + Wire.CREDENTIALS + "\r\n");
            assertAnswer(answer, 400, MALFORMED);
        }

        @Test
        void isTooLongForTheContainer() {
            String tooLong = "a".repeat(9_000);
            assertAnswer(send(POST + Wire.CREDENTIALS + "X-Callback-Url: " + tooLong + "\r\n\r\n"), 400, MALFORMED);
            for (String target : new String[] {"/collection/v2_0/payment?", "/collection/v2_0/payment/"}) {
                Wire answer = send("GET " + target + tooLong + " HTTP/1.1\r\n" + Wire.CREDENTIALS + "\r\n");
                assertAnswer(answer, 400, MALFORMED);
            }
        }
    }

    @Nested
    class AQuery {

        @Test
        void mayHaveWhatABrowserLeavesInIt() {
            String payment = Golden.file("create-payments-request");
            Wire answer = send("POST /collection/v2_0/payment?x=[a]{b}|\"<>^`\\ HTTP/1.1\r\n" + Wire.CREDENTIALS
                    + Wire.REFERENCE + "Content-Length: " + payment.length() + "\r\n\r\n" + payment);
            assertThat(answer.status()).isEqualTo(202);
        }
    }

    @Nested
    class TheHost {

        @Test
        void keepsItsOwnPageWhereThePathIsIts() {
            Wire answer = send("GET /own/%zz HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n");
            assertThat(answer.status()).isEqualTo(400);
            assertThat(answer.body()).startsWith("<!doctype html>");
        }

        @Test
        void keepsItsOwnAnswerToTrace() {
            Wire answer = send("TRACE /own HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n");
            assertThat(answer.status()).isEqualTo(405);
            assertThat(answer.body()).doesNotContain("method: ");
        }
    }
}
