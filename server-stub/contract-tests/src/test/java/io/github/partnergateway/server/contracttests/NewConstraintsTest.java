package io.github.partnergateway.server.contracttests;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A constraint that is new in the contract has its cases without a change in Java, and they are judged by it. */
class NewConstraintsTest {

    private static final ReferenceGateway GATEWAY = ReferenceGateway.start();

    @AfterAll
    static void stop() {
        GATEWAY.close();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "couponId | maxLength: 40 | couponId has at most 40 characters: 41 characters is answered with 400",
                "couponId | minLength: 3 | couponId has at least 3 characters: 2 characters is answered with 400",
                "couponId | pattern: ^C-[0-9]{4}$ | couponId must match ^C-[0-9]{4}$: \"C-00000\" is answered with 400",
                "couponId | enum: [FREE] | couponId is one of the contract's words: \"FREE_\" is answered with 400",
                "maxNumberOfRetries | maximum: 9 | maxNumberOfRetries is at most 9: 10 is answered with 400"
            })
    void areTestedForAtOnce(String field, String constraint, String expected) throws IOException {
        Contract changed = with(field, constraint);

        assertThat(names(Contract.published())).noneMatch(name -> name.contains(expected));
        assertThat(names(changed)).anyMatch(name -> name.endsWith(expected));
    }

    @Test
    void areWhatTheGatewayIsHeldTo() throws IOException {
        Map<String, String> reports = Reports.of(
                with("couponId", "maxLength: 40"),
                GATEWAY.with(Defect.NONE).described().build());

        assertThat(reports)
                .containsOnlyKeys(
                        "CreatePayments: couponId has at most 40 characters: 41 characters is answered with 400",
                        "CreatePayments: couponId has at most 40 characters: 41 characters beyond U+FFFF is answered"
                                + " with 400");
        assertThat(reports.values())
                .allSatisfy(report -> assertThat(report)
                        .contains("202 instead of 400")
                        .contains("#/components/schemas/PaymentRequest/properties/couponId/maxLength")
                        .contains("maxLength: 40"));
    }

    @Test
    void requireAFieldThatBecomesRequired() throws IOException {
        Contract changed = Contract.of(yaml().replace(
                        "      required:\n        - money\n",
                        "      required:\n        - money\n        - productId\n"));

        assertThat(names(changed))
                .contains("CreatePayments: productId is required: a body without it is answered with 400");
    }

    private static List<String> names(Contract contract) {
        return Reports.names(contract, GATEWAY.described().build());
    }

    private static Contract with(String field, String constraint) throws IOException {
        String property = "        " + field + ":\n";
        String changed = yaml().replace(property, property + "          " + constraint + "\n");
        assertThat(changed).isNotEqualTo(yaml());
        return Contract.of(changed);
    }

    private static String yaml() throws IOException {
        try (InputStream file = Contract.class.getClassLoader().getResourceAsStream(Contract.RESOURCE)) {
            return new String(Objects.requireNonNull(file).readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
