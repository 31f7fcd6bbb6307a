package io.github.partnergateway.server;

import io.github.partnergateway.model.ErrorCode;
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
    void ofCreateAccessTokenHasTheOneStatusThatIsDocumented(ErrorCode.Known code) {
        refuse(code);
        assertAnswer(Calls.createAccessToken(mvc, "user:key"), 500, body(code));
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
