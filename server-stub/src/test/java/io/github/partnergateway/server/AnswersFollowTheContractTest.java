package io.github.partnergateway.server;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.partnergateway.model.PaymentRequest;
import java.util.Optional;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.web.server.ResponseStatusException;

@ExtendWith(OutputCaptureExtension.class)
class AnswersFollowTheContractTest extends MockMvcTest {

    private static final String FAILURE = Golden.file("create-payments-500");
    private static final String FAILURE_OF_TOKENS = "{\"error\":\"internal_processing_error\"}";

    @Nested
    class WhatIsRight {

        @Test
        void reachesTheImplementationAndIsAnsweredWith202AndNothingElse() {
            assertThat(Calls.createPayments(mvc, Golden.file("create-payments-request-full"))
                            .header("X-Callback-Url", "http://localhost/"))
                    .hasStatus(202)
                    .bodyText()
                    .isEmpty();
            assertThat(implementation.seen)
                    .startsWith(Implementation.REFERENCE, "sandbox")
                    .endsWith(Optional.of("http://localhost/"), "user")
                    .filteredOn(PaymentRequest.class::isInstance)
                    .singleElement()
                    .satisfies(payment -> assertThat(((PaymentRequest) payment).maxNumberOfRetries())
                            .isEqualTo(2));
        }

        @ParameterizedTest
        @ValueSource(strings = {"application/xml", "text/html", "nonsense", "*/*"})
        void isAnsweredWithJsonWhateverTheCallerAccepts(String accept) {
            assertAnswer(
                    Calls.getPaymentStatus(mvc).header("Accept", accept),
                    200,
                    Golden.file("get-payment-status-200-successful"));
            assertThat(Calls.createPayments(mvc).header("Accept", accept)).hasStatus(202);
        }

        @Test
        void isAskedForWithHeadToo() {
            assertThat(mvc.head()
                            .uri(Calls.PAYMENT + "/" + Implementation.REFERENCE)
                            .header("Ocp-Apim-Subscription-Key", "key")
                            .header("Authorization", "Bearer token")
                            .header("X-Target-Environment", "sandbox"))
                    .hasStatus(200);
        }

        @Test
        void mayHaveAnyQuery() {
            assertThat(Calls.createPayments(mvc).queryParam("entities", "true")).hasStatus(202);
        }
    }

    @Nested
    class AFailure {

        @Test
        void isAnsweredAndLoggedWithoutWhatItSays(CapturedOutput log) {
            implementation.behaviour = () -> {
                throw new IllegalStateException("canary-1", new java.sql.SQLException("canary-2"));
            };
            assertAnswer(Calls.createPayments(mvc), 500, FAILURE);
            assertThat(log.getAll())
                    .containsOnlyOnce("createPayments failed and was answered with 500")
                    .containsOnlyOnce("java.lang.IllegalStateException")
                    .containsOnlyOnce("Caused by: java.sql.SQLException")
                    .contains("at io.github.partnergateway.server.AnswersFollowTheContractTest")
                    .doesNotContain("canary");
        }

        @Test
        void isAnAnswerThatIsNull(CapturedOutput log) {
            implementation.forgetsToAnswer = true;
            assertAnswer(Calls.getPaymentStatus(mvc), 500, FAILURE);
            assertThat(log.getAll())
                    .containsOnlyOnce("getPaymentStatus returned null and was answered with 500")
                    .doesNotContain("failed", "Exception");
        }

        @Test
        void isAnErrorOrACheckedOne() {
            implementation.behaviour = () -> {
                throw new StackOverflowError();
            };
            assertAnswer(Calls.getPaymentStatus(mvc), 500, Golden.file("get-payment-status-500"));
            implementation.behaviour = () -> {
                throw new Exception("checked");
            };
            assertAnswer(Calls.createAccessToken(mvc, "user:key"), 500, FAILURE_OF_TOKENS);
            implementation.behaviour = () -> {};
            implementation.forgetsToAnswer = true;
            assertAnswer(Calls.createAccessToken(mvc, "user:key"), 500, FAILURE_OF_TOKENS);
        }

        @Test
        void isOnesThatTheHostsAdviceOrSpringWouldTake() {
            implementation.behaviour = () -> {
                throw new UnsupportedOperationException();
            };
            assertAnswer(Calls.createPayments(mvc), 500, FAILURE);
            implementation.behaviour = () -> {
                throw new ResponseStatusException(org.springframework.http.HttpStatus.FORBIDDEN, "canary");
            };
            assertAnswer(Calls.createPayments(mvc), 500, FAILURE);
        }
    }
}
