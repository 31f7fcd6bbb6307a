package io.github.partnergateway.server;

import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import io.github.partnergateway.model.ErrorCode;
import java.util.Locale;
import java.util.concurrent.CompletionException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class RefusalsFollowTheirCodeTest extends MockMvcTest {

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
    void ofCreateAccessTokenHasTheOneStatusAndTheShapeThatAreDocumented(ErrorCode.Known code) {
        refuse(code);
        assertAnswer(
                Calls.createAccessToken(mvc, "user:key"),
                500,
                "{\"error\":\"" + code.name().toLowerCase(Locale.ROOT) + "\"}");
    }

    @Test
    void isFoundInsideOfWhatWrapsIt() {
        implementation.behaviour = () -> {
            throw new CompletionException(new PaymentRefusedException(ErrorCode.Known.INVALID_CURRENCY, "because"));
        };
        assertAnswer(Calls.createPayments(mvc), 500, body(ErrorCode.Known.INVALID_CURRENCY));
    }

    @Test
    void saysWhy() {
        assertThatNullPointerException()
                .isThrownBy(() -> new PaymentRefusedException(ErrorCode.Known.NOT_ALLOWED, null))
                .withMessage("message");
        assertThatNullPointerException()
                .isThrownBy(() -> new PaymentRefusedException(null, "because"))
                .withMessage("code");
    }

    @Test
    void isTheGoldenOne() {
        implementation.behaviour = () -> {
            throw new PaymentRefusedException(
                    ErrorCode.Known.RESOURCE_ALREADY_EXIST, "Duplicated reference id. Creation of resource failed.");
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
