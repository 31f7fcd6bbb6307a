package io.github.partnergateway.server;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.http.HttpServletResponse;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

@ExtendWith(OutputCaptureExtension.class)
class FailuresOverTheWireTest extends WireTest {

    private static final String FAILURE = Golden.file("create-payments-500");
    private static final String PAYMENT = Golden.file("create-payments-request");

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
            implementation.behaviour = () -> response().sendError(502, "canary");
            assertAnswer(post("", PAYMENT), 500, FAILURE);
            implementation.behaviour = () -> response().sendError(403, "canary");
            assertAnswer(post("", PAYMENT), 400, Golden.message("request: is malformed"));
            implementation.behaviour = () -> response().sendError(401);
            assertAnswer(post("", PAYMENT), 401, Golden.file("access-denied-401-access-token"));
        }

        @Test
        void isAFilterInFrontThatGivesUp() {
            assertAnswer(post("X-Front: 503\r\n", PAYMENT), 500, FAILURE);
            assertAnswer(post("X-Front: 400\r\n", PAYMENT), 400, Golden.message("request: is malformed"));
            assertAnswer(post("X-Front: 429\r\n", PAYMENT), 400, Golden.message("request: is malformed"));
            assertAnswer(post("X-Front: 405\r\n", PAYMENT), 405, Golden.message("method: must be POST"));
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
}
