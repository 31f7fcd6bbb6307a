package io.github.partnergateway.server.contracttests;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What a failure says. */
class FailuresTest {

    private static final ReferenceGateway GATEWAY = ReferenceGateway.start();

    @AfterAll
    static void stop() {
        GATEWAY.close();
    }

    @Test
    void quotesTheRuleAndItsPlaceTheRequestAndTheAnswer() {
        assertThat(reports(Defect.TAKES_161_CHARACTERS).values())
                .first()
                .asString()
                .startsWith("202 instead of 400")
                .containsPattern("The contract, openapi.yaml, line [0-9]{3}, "
                        + "#/components/schemas/PaymentRequest/properties/senderNote/maxLength\n +maxLength: 160\n")
                .contains("The request:\n    curl -i -X POST 'http://127.0.0.1:")
                .contains("/collection/v2_0/payment' \\\n")
                .contains("-H \"Authorization: Bearer $ACCESS_TOKEN\" \\\n")
                .contains("-H \"Ocp-Apim-Subscription-Key: $SUBSCRIPTION_KEY\" \\\n")
                .contains("-H 'X-Target-Environment: sandbox' \\\n")
                .contains("--data-binary '{\"externalTransactionId\":")
                .contains("The answer:\n    HTTP/1.1 202\n");
    }

    @Test
    void saysWhichStatusesAreDocumented() {
        assertThat(reports(Defect.REFUSES_WITH_422).values())
                .first()
                .asString()
                .startsWith("422 instead of 400; documented are 202, 400, 401, 409, 413, 415, 500, 503");
    }

    @Test
    void countsTheAnswersThatHaveTheFault() {
        assertThat(reports(Defect.ACCEPTS_WITH_A_LOCATION).values())
                .first()
                .asString()
                .containsPattern("^the header Location is not documented \\(([0-9]+) of \\1 answers\\)");
    }

    @ParameterizedTest
    @EnumSource(
            names = {
                "ACCEPTS_WITH_A_BODY",
                "LETS_OLD_TOKENS_DIE",
                "TAKES_ANY_API_USER",
                "GIVES_NO_LIFETIME",
                "TAKES_AN_EMPTY_API_KEY",
                "CALLS_BACK_WITH_THE_TOKEN",
                "TAKES_A_TOKEN_WITHOUT_BEARER"
            })
    void hidesSecrets(Defect defect) {
        String pair = ReferenceGateway.API_USER + ":" + ReferenceGateway.API_KEY;
        String encoded = Base64.getEncoder().encodeToString(pair.getBytes(StandardCharsets.UTF_8));

        assertThat(reports(defect)).isNotEmpty();
        assertThat(reports(defect).values())
                .allSatisfy(report -> assertThat(report)
                        .doesNotContain(ReferenceGateway.SUBSCRIPTION_KEY, ReferenceGateway.API_KEY, encoded)
                        .doesNotContainPattern("access_token\" *: *\"[0-9a-f]")
                        .doesNotContainPattern("Bearer [0-9a-f]{8}-")
                        .satisfies(FailuresTest::hasNoKeyInBase64));
    }

    private static void hasNoKeyInBase64(String report) {
        Matcher basic = Pattern.compile("Basic ([A-Za-z0-9+/=]+)").matcher(report);
        assertThat(basic.results().map(found -> new String(Base64.getDecoder().decode(found.group(1)))))
                .noneMatch(pair -> pair.contains(ReferenceGateway.API_KEY));
    }

    private static Map<String, String> reports(Defect defect) {
        return Reports.of(Contract.published(), GATEWAY.with(defect).described().build());
    }
}
