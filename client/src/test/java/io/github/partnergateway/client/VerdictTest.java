package io.github.partnergateway.client;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import io.github.partnergateway.client.Verdict.Again;
import io.github.partnergateway.model.ErrorCode;
import io.github.partnergateway.model.GatewayError;
import java.io.IOException;
import java.net.ConnectException;
import java.net.NoRouteToHostException;
import java.net.SocketException;
import java.net.SocketTimeoutException;
import java.net.UnknownHostException;
import java.util.stream.Stream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class VerdictTest {

    @ParameterizedTest
    @CsvSource({
        "ACCEPTED, NO, false",
        "ALREADY_EXISTS, NO, false",
        "REJECTED, NO, false",
        "THROTTLED, LATER, false",
        "NOT_ADMITTED, NO, false",
        "TOKEN_REFUSED, WITH_ANOTHER_TOKEN, false",
        "UNREACHABLE, LATER, false",
        "UNDECIDED, LATER, true",
        "UNFORESEEN, NO, true"
    })
    void saysWhetherToTryAgainAndWhetherAPaymentMayExist(Verdict verdict, Again again, boolean ambiguous) {
        assertThat(verdict.again()).isEqualTo(again);
        assertThat(verdict.isAmbiguous()).isEqualTo(ambiguous);
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "202, -, ACCEPTED",
                "202, NOT_ENOUGH_FUNDS, ACCEPTED",
                "200, -, UNFORESEEN",
                "301, -, UNFORESEEN",
                "400, -, REJECTED",
                "401, -, TOKEN_REFUSED",
                "403, -, NOT_ADMITTED",
                "404, RESOURCE_NOT_FOUND, NOT_ADMITTED",
                "405, -, REJECTED",
                "409, RESOURCE_ALREADY_EXIST, ALREADY_EXISTS",
                "409, NOT_ALLOWED, REJECTED",
                "409, INTERNAL_PROCESSING_ERROR, UNFORESEEN",
                "409, SERVICE_UNAVAILABLE, UNFORESEEN",
                "409, A_WORD_OF_NEXT_YEAR, UNFORESEEN",
                "409, -, UNFORESEEN",
                "411, -, REJECTED",
                "413, -, REJECTED",
                "415, -, REJECTED",
                "418, -, UNFORESEEN",
                "429, -, THROTTLED",
                "500, -, UNDECIDED",
                "500, INTERNAL_PROCESSING_ERROR, UNDECIDED",
                "500, SERVICE_UNAVAILABLE, UNDECIDED",
                "500, NOT_ALLOWED, NOT_ADMITTED",
                "500, NOT_ALLOWED_TARGET_ENVIRONMENT, NOT_ADMITTED",
                "500, INVALID_CALLBACK_URL_HOST, NOT_ADMITTED",
                "500, NOT_ENOUGH_FUNDS, REJECTED",
                "500, RESOURCE_ALREADY_EXIST, ALREADY_EXISTS",
                "500, A_WORD_OF_NEXT_YEAR, UNFORESEEN",
                "502, NOT_ENOUGH_FUNDS, UNDECIDED",
                "503, SERVICE_UNAVAILABLE, UNDECIDED",
                "504, -, UNDECIDED"
            })
    void ofAnAnswerIsTheTables(int status, String code, Verdict verdict) {
        assertThat(Verdict.ofAnswer(status, code == null ? null : ErrorCode.of(code)))
                .isEqualTo(verdict);
    }

    static Stream<Arguments> failures() {
        return Stream.of(
                arguments(new ConnectException(), Verdict.UNREACHABLE),
                arguments(new UnknownHostException(), Verdict.UNREACHABLE),
                arguments(new NoRouteToHostException(), Verdict.UNREACHABLE),
                arguments(new SocketException(), Verdict.UNDECIDED),
                arguments(new SocketTimeoutException(), Verdict.UNDECIDED),
                arguments(new IOException(), Verdict.UNDECIDED));
    }

    @ParameterizedTest
    @MethodSource("failures")
    void ofAFailureIsHarmlessOnlyIfNothingWasSent(IOException failure, Verdict verdict) {
        assertThat(Verdict.ofFailure(failure)).isEqualTo(verdict);
    }

    @Nested
    class OfAFailureToGetAToken {

        @ParameterizedTest
        @CsvSource(
                nullValues = "-",
                value = {
                    "400, -, -, NOT_ADMITTED",
                    "401, -, -, NOT_ADMITTED",
                    "428, -, -, NOT_ADMITTED",
                    "429, -, -, UNREACHABLE",
                    "430, -, -, NOT_ADMITTED",
                    "408, -, -, UNREACHABLE",
                    "499, -, -, NOT_ADMITTED",
                    "500, Internal Server Error, -, UNREACHABLE",
                    "500, -, -, UNREACHABLE",
                    "503, -, -, UNREACHABLE",
                    "500, login_failed, -, NOT_ADMITTED",
                    "429, login_failed, -, NOT_ADMITTED",
                    "500, internal_processing_error, -, UNREACHABLE",
                    "500, service_unavailable, -, UNREACHABLE",
                    "500, server_error, -, UNREACHABLE",
                    "503, temporarily_unavailable, -, UNREACHABLE",
                    "500, not_allowed, -, NOT_ADMITTED",
                    "500, -, NOT_ALLOWED_TARGET_ENVIRONMENT, NOT_ADMITTED",
                    "500, -, NOT_ALLOWED, NOT_ADMITTED",
                    "500, -, INTERNAL_PROCESSING_ERROR, UNREACHABLE",
                    "500, -, A_WORD_OF_NEXT_YEAR, UNREACHABLE",
                    "503, -, SERVICE_UNAVAILABLE, UNREACHABLE"
                })
        void dependsOnTheAnswer(int status, String word, String code, Verdict verdict) {
            GatewayError error = GatewayError.builder()
                    .error(word)
                    .code(code == null ? null : ErrorCode.of(code))
                    .build();

            assertThat(Verdict.ofTokenFailure(new AnswerException(status, error, null, "Basic ")))
                    .isEqualTo(verdict);
        }

        @Test
        void isAnOutageIfThereIsNone() {
            assertThat(Verdict.ofTokenFailure(new IOException())).isEqualTo(Verdict.UNREACHABLE);
            assertThat(Verdict.ofTokenFailure(new IllegalStateException())).isEqualTo(Verdict.NOT_ADMITTED);
        }
    }
}
