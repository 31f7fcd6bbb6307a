package io.github.partnergateway.client;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import com.github.tomakehurst.wiremock.client.ResponseDefinitionBuilder;
import io.github.partnergateway.model.ErrorCode;
import io.github.partnergateway.model.ErrorCode.Known;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Every answer that the contract documents for CreatePayments, and every shape an error body was seen in. */
class DocumentedAnswersTest {

    @RegisterExtension
    static final WireGateway gateway = new WireGateway();

    private final PaymentReference reference = PaymentReference.random();
    private final PaymentsClient client = gateway.client().build();

    private PaymentException endingOf(ResponseDefinitionBuilder answer) {
        gateway.answerPayments(answer);
        PaymentException ending =
                catchThrowableOfType(PaymentException.class, () -> client.create(reference, WireGateway.payment()));
        assertThat(ending.reference()).isEqualTo(reference);
        return ending;
    }

    static Stream<Arguments> goldenAnswers() {
        return Stream.of(
                arguments(400, "create-payments-400", PaymentRejectedException.class, null),
                arguments(
                        409, "create-payments-409", PaymentAlreadyExistsException.class, Known.RESOURCE_ALREADY_EXIST),
                arguments(413, "create-payments-413", PaymentRejectedException.class, null),
                arguments(415, "create-payments-415", PaymentRejectedException.class, null),
                arguments(
                        500,
                        "create-payments-500",
                        PaymentOutcomeUnknownException.class,
                        Known.INTERNAL_PROCESSING_ERROR),
                arguments(
                        500,
                        "create-payments-500-invalid-currency",
                        PaymentRejectedException.class,
                        Known.INVALID_CURRENCY),
                arguments(
                        500,
                        "create-payments-500-not-allowed-target-environment",
                        PaymentAccessException.class,
                        Known.NOT_ALLOWED_TARGET_ENVIRONMENT),
                arguments(
                        500,
                        "create-payments-500-invalid-callback-url-host",
                        PaymentAccessException.class,
                        Known.INVALID_CALLBACK_URL_HOST),
                arguments(503, "unavailable-503", PaymentOutcomeUnknownException.class, Known.SERVICE_UNAVAILABLE));
    }

    @ParameterizedTest
    @MethodSource("goldenAnswers")
    void endTheCallAsTheVerdictTableSays(int status, String example, Class<?> type, ErrorCode code) {
        PaymentException ending = endingOf(WireGateway.golden(status, example));

        assertThat(ending).isInstanceOf(type);
        assertThat(ending.status()).hasValue(status);
        assertThat(ending.code()).isEqualTo(Optional.ofNullable(code));
        assertThat(ending.attempts()).isOne();
        assertThat(gateway.payments()).hasSize(1);
    }

    @ParameterizedTest
    @EnumSource(Known.class)
    void decideByTheCodeWhenTheStatusIs500(Known code) {
        Class<?> expected = switch (code) {
            case INTERNAL_PROCESSING_ERROR, SERVICE_UNAVAILABLE -> PaymentOutcomeUnknownException.class;
            case NOT_ALLOWED, NOT_ALLOWED_TARGET_ENVIRONMENT, INVALID_CALLBACK_URL_HOST -> PaymentAccessException.class;
            case RESOURCE_ALREADY_EXIST -> PaymentAlreadyExistsException.class;
            default -> PaymentRejectedException.class;
        };

        PaymentException ending =
                endingOf(WireGateway.json(500, "{\"message\":\"m\",\"code\":\"" + code.word() + "\"}"));

        assertThat(ending).isInstanceOf(expected);
        assertThat(ending.code()).contains(code);
    }

    @ParameterizedTest
    @ValueSource(ints = {400, 405, 411, 413, 415, 429})
    void ofAClientsMistakeAreRejections(int status) {
        assertThat(endingOf(aResponse().withStatus(status))).isInstanceOf(PaymentRejectedException.class);
    }

    @ParameterizedTest
    @ValueSource(ints = {403, 404})
    void ofAWrongAddressOrPermissionAreMattersOfAccess(int status) {
        assertThat(endingOf(WireGateway.json(status, "{\"statusCode\":%d,\"message\":\"m\"}".formatted(status))))
                .isInstanceOf(PaymentAccessException.class);
    }

    @ParameterizedTest
    @ValueSource(ints = {200, 201, 204, 302, 307, 418, 501, 502, 503, 504})
    void thatNoRowNamesLeaveTheOutcomeUnknown(int status) {
        assertThat(endingOf(aResponse().withStatus(status).withHeader("Location", gateway.url() + "/elsewhere")))
                .isInstanceOf(PaymentOutcomeUnknownException.class);
        assertThat(gateway.server().getAllServeEvents()).hasSize(2);
    }

    @Nested
    class Conflict {

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "{\"code\":\"RESOURCE_ALREADY_EXIST\",\"message\":[\"m\"]}",
                    "{\"statusCode\":\"x\",\"code\":\"RESOURCE_ALREADY_EXIST\"}"
                })
        void isADuplicateByItsCode_whateverElseTheBodyHas(String body) {
            assertThat(endingOf(WireGateway.json(409, body))).isInstanceOf(PaymentAlreadyExistsException.class);
        }

        @Test
        void ofAWordThatIsNewMayBeADuplicate() {
            PaymentException ending = endingOf(WireGateway.json(409, "{\"code\":\"NOT_SUCCESSFULLY_COMPLETED\"}"));

            assertThat(ending).isInstanceOf(PaymentOutcomeUnknownException.class);
            assertThat(ending.code()).contains(new ErrorCode.Unknown("NOT_SUCCESSFULLY_COMPLETED"));
        }
    }

    @Nested
    class ErrorBody {

        @Test
        void withAMessageAloneHasNoCode() {
            assertThat(endingOf(WireGateway.json(400, "{\"message\":\"m\"}")).code())
                    .isEmpty();
        }

        @Test
        void keepsAnUnknownWord_andLeavesTheOutcomeUnknown() {
            PaymentException ending = endingOf(WireGateway.json(500, "{\"code\":\"SENDER_ACCOUNT_NOT_ACTIVE\"}"));

            assertThat(ending).isInstanceOf(PaymentOutcomeUnknownException.class);
            assertThat(ending.code()).contains(new ErrorCode.Unknown("SENDER_ACCOUNT_NOT_ACTIVE"));
        }

        @Test
        void ofTheTokenEndpointsShapeHasNoCode() {
            PaymentException ending = endingOf(WireGateway.json(500, "{\"error\":\"login_failed\"}"));

            assertThat(ending).isInstanceOf(PaymentOutcomeUnknownException.class);
            assertThat(ending.code()).isEmpty();
        }

        @Test
        void ofHtmlIsNoRiddle() {
            PaymentException ending = endingOf(aResponse()
                    .withStatus(403)
                    .withHeader("Content-Type", "text/html")
                    .withBody("<html>no</html>"));

            assertThat(ending).isInstanceOf(PaymentAccessException.class).hasMessageContaining("HTTP 403");
        }

        @Test
        void thatIsAbsentLeavesTheStatusToDecide() {
            assertThat(endingOf(aResponse().withStatus(500))).isInstanceOf(PaymentOutcomeUnknownException.class);
        }

        @Test
        void ofAMegabyteIsCutOff() {
            assertThat(endingOf(aResponse().withStatus(500).withBody("x".repeat(1 << 20))))
                    .isInstanceOf(PaymentOutcomeUnknownException.class);
        }

        @ParameterizedTest
        @ValueSource(strings = {"null", "[]", "\"text\"", "{\"code\":{}}", "{\"code\":null}", "{"})
        void thatIsNoErrorObjectHasNoCode(String body) {
            assertThat(endingOf(WireGateway.json(500, body)).code()).isEmpty();
        }
    }
}
