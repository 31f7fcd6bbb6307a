package io.github.partnergateway.server;

import java.util.List;
import java.util.Optional;

import io.github.partnergateway.model.ErrorCode;
import io.github.partnergateway.model.PaymentRequest;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.http.HttpMethod;
import org.springframework.web.server.ResponseStatusException;

import static org.assertj.core.api.Assertions.assertThat;

@ExtendWith(OutputCaptureExtension.class)
class AnswersFollowTheContractTest extends MockMvcTest {

    private static final String FAILURE = Golden.file("create-payments-500");

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

        @Test
        void isSentOnTheTokenPathWithoutABodyOrWithOneThatNobodyReads() {
            assertThat(Calls.createAccessToken(mvc, "user:key")
                            .header("Content-Type", "application/x-www-form-urlencoded"))
                    .hasStatus(200);
            assertThat(implementation.seen).isEqualTo(List.of(Optional.empty(), "user"));
        }
    }

    @Nested
    class ARefusal {

        @ParameterizedTest
        @EnumSource(ErrorCode.Known.class)
        void ofCreatePaymentsHasTheStatusOfItsCode(ErrorCode.Known code) {
            refuse(code);
            int status = switch (code) {
                case RESOURCE_ALREADY_EXIST -> 409;
                case SERVICE_UNAVAILABLE -> 503;
                default -> 500;
            };
            assertAnswer(Calls.createPayments(mvc), status, body(code));
        }

        @ParameterizedTest
        @EnumSource(ErrorCode.Known.class)
        void ofGetPaymentStatusHasTheStatusOfItsCode(ErrorCode.Known code) {
            refuse(code);
            int status = switch (code) {
                case RESOURCE_NOT_FOUND -> 404;
                case SERVICE_UNAVAILABLE -> 503;
                default -> 500;
            };
            assertAnswer(Calls.getPaymentStatus(mvc), status, body(code));
        }

        @ParameterizedTest
        @EnumSource(ErrorCode.Known.class)
        void ofCreateAccessTokenHasTheOneStatusThatIsDocumented(ErrorCode.Known code) {
            refuse(code);
            assertAnswer(Calls.createAccessToken(mvc, "user:key"), 500, body(code));
        }

        @Test
        void isTheGoldenOne() {
            implementation.behaviour = () -> {
                throw new PaymentRefusedException(
                        ErrorCode.Known.RESOURCE_ALREADY_EXIST,
                        "Duplicated reference id. Creation of resource failed.");
            };
            assertAnswer(Calls.createPayments(mvc), 409, Golden.file("create-payments-409"));
        }

        private void refuse(ErrorCode.Known code) {
            implementation.behaviour = () -> {
                throw new PaymentRefusedException(code, "because");
            };
        }

        private static String body(ErrorCode.Known code) {
            return "{\"code\":\"" + code.word() + "\",\"message\":\"because\"}";
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
        void isAnErrorOrACheckedOne() {
            implementation.behaviour = () -> {
                throw new StackOverflowError();
            };
            assertAnswer(Calls.getPaymentStatus(mvc), 500, Golden.file("get-payment-status-500"));
            implementation.behaviour = () -> {
                throw new Exception("checked");
            };
            assertAnswer(Calls.createAccessToken(mvc, "user:key"), 500, FAILURE);
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
                    "/collection/V2_0/payment"
                })
        void isNotFoundWhoeverAsks(String path) {
            String body = "{\"statusCode\":404,\"message\":\"Resource not found\"}";
            assertAnswer(mvc.get().uri(path), 404, body);
            assertAnswer(mvc.post().uri(path).content("{"), 404, body);
        }
    }
}
