package io.github.partnergateway.server;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.Filter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Bean;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.boot.test.context.SpringBootTest.WebEnvironment.RANDOM_PORT;

@SpringBootTest(
        classes = {Host.class, OverTheWireTest.InFront.class},
        webEnvironment = RANDOM_PORT)
@ExtendWith(OutputCaptureExtension.class)
class OverTheWireTest {

    private static final String FAILURE = Golden.file("create-payments-500");
    private static final String PAYMENT = Golden.file("create-payments-request");

    @LocalServerPort
    int port;

    @Autowired
    Implementation implementation;

    @BeforeEach
    void reset() {
        implementation.reset();
    }

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
        @ValueSource(strings = {"GET", "PUT", "PROPFIND", "OPTIONS"})
        void hasAnotherMethod(String method) {
            Wire answer = send(method + " /collection/v2_0/payment HTTP/1.1\r\n" + Wire.CREDENTIALS + "\r\n");
            assertAnswer(answer, 405, Golden.message("method: must be POST"));
            assertThat(answer.head()).contains("Allow: POST");
        }

        @Test
        void isAMethodThatTheContainerRefuses() {
            Wire answer = send("TRACE /collection/v2_0/payment HTTP/1.1\r\n" + Wire.CREDENTIALS + "\r\n");
            assertAnswer(answer, 405, Golden.message("method: is not allowed"));
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "GET /collection/v2_0/payment/a%2Fb HTTP/1.1\r\nHost: localhost\r\n",
                    "GET /collection/v2_0/payment/%zz HTTP/1.1\r\nHost: localhost\r\n",
                    "GET /collection/v2_0/payment/%00 HTTP/1.1\r\nHost: localhost\r\n",
                    "POST /collection/v2_0/payment HTTP/1.1\r\n",
                    "POST /collection/v2_0/payment HTTP/1.1\r\nHost: localhost\r\nBad Name: x\r\n",
                    "POST /collection/v2_0/payment HTTP/1.1\r\nHost: localhost\r\nContent-Length: x\r\n"
                })
        void isNotEvenHttp(String request) {
            Wire answer = send(request + "Connection: close\r\n\r\n");
            assertAnswer(answer, 400, Golden.message("request: is malformed"));
        }

        @Test
        void hasAHeaderThatIsTooLongForTheContainer() {
            Wire answer = send("POST /collection/v2_0/payment HTTP/1.1\r\n" + Wire.CREDENTIALS + "X-Callback-Url: "
                    + "a".repeat(9_000) + "\r\n\r\n");
            assertAnswer(answer, 400, Golden.message("request: is malformed"));
        }

        @Test
        void isNotEvenHttpElsewhere() {
            Wire answer = send("GET /own/%zz HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n");
            assertThat(answer.status()).isEqualTo(400);
            assertThat(answer.body()).startsWith("<!doctype html>");
        }

        @Test
        void isUnknownBelowTheProduct() {
            Wire answer = send("POST /collection/v9/payment HTTP/1.1\r\n" + Wire.CREDENTIALS + "\r\n");
            assertAnswer(answer, 404, "{\"statusCode\":404,\"message\":\"Resource not found\"}");
        }
    }

    @Nested
    class AFailure {

        @Test
        void saysNothingOfItself(CapturedOutput log) {
            implementation.behaviour = () -> {
                throw new OutOfMemoryError("canary");
            };
            Wire answer = post("", PAYMENT);
            assertAnswer(answer, 500, FAILURE);
            assertThat(answer.head() + log.getAll()).doesNotContain("canary");
        }

        @Test
        void isABareStatusFromBehindTheFilter() {
            implementation.behaviour = () -> response().sendError(403, "canary");
            assertAnswer(post("", PAYMENT), 500, FAILURE);
            implementation.behaviour = () -> response().sendError(401);
            assertAnswer(post("", PAYMENT), 401, Golden.file("access-denied-401-access-token"));
        }

        @Test
        void isAFilterInFrontThatGivesUp() {
            assertAnswer(post("X-Front: 503\r\n", PAYMENT), 500, FAILURE);
            assertAnswer(post("X-Front: 400\r\n", PAYMENT), 400, Golden.message("request: is malformed"));
            assertAnswer(post("X-Front: throw\r\n", PAYMENT), 500, FAILURE);
        }

        private static HttpServletResponse response() {
            return ((ServletRequestAttributes) RequestContextHolder.currentRequestAttributes()).getResponse();
        }
    }

    @Nested
    class TheHost {

        @ParameterizedTest
        @ValueSource(strings = {"/unknown", "/own/failure", "/collection/own/failure"})
        void keepsBootsOwnErrors(String path) {
            Wire answer = send("GET " + path + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n");
            assertThat(answer.status()).isIn(404, 500);
            assertThat(answer.body()).contains("\"timestamp\":").contains("\"path\":\"" + path + "\"");
        }
    }

    private Wire post(String headers, String body) {
        return send("POST /collection/v2_0/payment HTTP/1.1\r\n" + Wire.CREDENTIALS + Wire.REFERENCE + headers
                + "Content-Length: " + body.length() + "\r\n\r\n" + body);
    }

    private Wire chunked(String chunks) {
        return send("POST /collection/v2_0/payment HTTP/1.1\r\n" + Wire.CREDENTIALS + Wire.REFERENCE
                + "Transfer-Encoding: chunked\r\n\r\n" + chunks);
    }

    private static String chunk(String text) {
        return Integer.toHexString(text.length()) + "\r\n" + text + "\r\n";
    }

    private Wire send(String request) {
        return Wire.send(port, request);
    }

    private static void assertAnswer(Wire answer, int status, String body) {
        assertThat(answer.body()).isEqualTo(body);
        assertThat(answer.status()).isEqualTo(status);
        assertThat(answer.head()).contains("Content-Type: application/json\r\n");
    }

    @TestConfiguration
    static class InFront {

        @Bean
        @Order(Ordered.HIGHEST_PRECEDENCE)
        Filter givesUp() {
            return (request, response, chain) -> {
                String front = ((HttpServletRequest) request).getHeader("X-Front");
                if (front == null || request.getDispatcherType() == DispatcherType.ERROR) {
                    chain.doFilter(request, response);
                } else if (front.equals("throw")) {
                    throw new IllegalStateException("in front");
                } else {
                    ((HttpServletResponse) response).sendError(Integer.parseInt(front));
                }
            };
        }
    }
}
