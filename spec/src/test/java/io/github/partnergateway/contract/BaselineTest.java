package io.github.partnergateway.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Programs that work with the last release go on working. The review says more of a change; this needs Maven alone. */
class BaselineTest {

    private static final Path REVIEW = Path.of("review");
    private static final String ADVICE = """
            openapi.yaml breaks programs that work with review/baseline/openapi.yaml, the contract of the last release:
              %s
            Keep what was there and add the new beside it. If the break is worth it, raise info.version to a new major
            version, or agree upon the break in review/accepted.yaml: `spec/review/review` prints the entry to paste. Written
            by hand, its change has to name the place, as in "removed at #/components/schemas/Money: it was a mistake".
            """;

    @Test
    void nothingIsBroken() throws IOException {
        List<String> broken = released().brokenBy(Contract.root(), accepted());
        assertThat(broken)
                .withFailMessage(() -> ADVICE.formatted(String.join("\n  ", broken)))
                .isEmpty();
    }

    @Nested
    class SomethingIsBroken {

        @ParameterizedTest
        @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
                /payment/{X-Reference-Id}:       | /payments/{X-Reference-Id}:      | no longer: GET /collection/v2_0/payment/{}
                operationId: CreatePayments      | operationId: MakePayments        | no longer: POST /collection/v2_0/payment has the operationId CreatePayments
                - AccessTokens                   | - Tokens                         | no longer: POST /collection/token/ has the tag AccessTokens
                '413':                           | '414':                           | no longer: POST /collection/v2_0/payment answers 413
                name: X-Callback-Url             | name: X-Callback                 | no longer: POST /collection/v2_0/payment takes the header x-callback-url
                "- $ref: '#/components/parameters/CallbackUrl'" | "" | no longer: POST /collection/v2_0/payment takes the header x-callback-url
                x-callback-url}':                | x-callback-uri}':                | no longer: PUT {$request.header.x-callback-url}
                "        couponId:"              | "        voucherId:"             | no longer: PaymentRequest.couponId
                format: int32                    | format: int64                    | no longer: PaymentRequest.maxNumberOfRetries has the format int32
                type: boolean                    | type: string                     | no longer: PaymentRequest.includeSenderCharges has the type boolean
                schemas/PaymentState'            | schemas/ErrorCode'               | no longer: PaymentResult.status is a PaymentState
                "        - access_token\\n"      | ""                               | no longer: AccessToken.access_token is always there
                - NOT_ENOUGH_FUNDS               | - NO_FUNDS                       | no longer: ErrorCode has the word NOT_ENOUGH_FUNDS
                - TRANSACTION_CANCELED\\n        | - CANCELED\\n                    | no longer: ErrorCode calls TRANSACTION_CANCELED. in Java TRANSACTION_CANCELED
                "        - money\\n"             | "        - money\\n        - senderNote\\n" | only now: PaymentRequest.senderNote has to be sent
                "        - money\\n"             | "        - money\\n        - invoiceId\\n" | only now: PaymentRequest.invoiceId has to be sent
                - AccessTokens                   | "- More\\n        - AccessTokens" | no longer: POST /collection/token/ has the tag AccessTokens first
                required: false                  | required: true                   | only now: POST /collection/token/ demands the header x-target-environment
                """)
        void byThis(String before, String now, String broken) throws IOException {
            assertThat(brokenBy(before, now == null ? "" : now))
                    .hasSize(1)
                    .allSatisfy(break_ -> assertThat(break_).startsWith(broken + " (#/"));
        }
    }

    @Nested
    class NothingIsBroken {

        @ParameterizedTest
        @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
                "        couponId:"     | "        loyaltyCard:\\n          type: string\\n        couponId:"
                "      required:\\n        - money\\n" | ""
                "{X-Reference-Id}:"     | "{Reference}:"
                "name: X-Callback-Url"  | "name: x-callback-url"
                "x-callback-url}"       | "X-Callback-Url}"
                "version: 1.0.0"        | "version: 1.0.1"
                "        - AccessTokens" | "        - AccessTokens\\n        - More"
                "          description: >-\\n            How much is paid.\\n          allOf:\\n            - " | "          "
                "    GatewayError:\\n      type: object\\n" | "    Base:\\n      properties:\\n        id:\\n          type: string\\n    GatewayError:\\n      type: object\\n      allOf:\\n        - $ref: '#/components/schemas/Base'\\n"
                """)
        void byThis(String before, String now) throws IOException {
            assertThat(brokenBy(before, now)).isEmpty();
        }

        /** The review says so too: no class is generated of a text. */
        @Test
        void byATextThatMovesIntoAComponentAndOut() throws IOException {
            String note = "          type: string\n          maxLength: 160\n";
            String inline = releasedText();
            String moved = inline.replace(note, "          allOf:\n            - $ref: '#/components/schemas/Note'\n")
                    .replace("\n  schemas:\n", "\n  schemas:\n    Note:\n" + note.replace("          ", "      "));
            assertThat(new Baseline(Contract.read(inline)).brokenBy(Contract.read(moved), List.of()))
                    .isEmpty();
            assertThat(new Baseline(Contract.read(moved)).brokenBy(Contract.read(inline), List.of()))
                    .isEmpty();
        }

        @Test
        void byANewWord() throws IOException {
            String more = releasedText().replace("        - EXPIRED\n", "        - STALE\n        - EXPIRED\n");
            assertThat(released().brokenBy(Contract.read(more), List.of())).isEmpty();
        }

        @Test
        void byAnythingInANewMajorVersion() throws IOException {
            String next =
                    releasedText().replace("version: 1.0.0", "version: 2.0.0").replace("CreatePayments", "Pay");
            assertThat(released().brokenBy(Contract.read(next), List.of())).isEmpty();
        }

        @ParameterizedTest
        @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
                "        couponId:"         | "        voucherId:"        | Schema.properties removed optional at #/components/schemas/PaymentRequest/properties/couponId: something → nothing
                operationId: CreatePayments | operationId: MakePayments   | Operation.operationId changed at #/paths/~1collection~1v2_0~1payment/post/operationId: CreatePayments → MakePayments
                - TRANSACTION_CANCELED\\n   | - CANCELED\\n               | Schema.enum name changed TRANSACTION_CANCELED. at #/components/schemas/ErrorCode/x-enum-varnames/14: TRANSACTION_CANCELED → CANCELED
                """)
        void byWhatWasAccepted(String before, String now, String accepted) throws IOException {
            assertThat(brokenBy(before, now, accepted)).isEmpty();
            assertThat(brokenBy(before, now, accepted.replace("#/", "#/not/"))).hasSize(1);
        }
    }

    @Test
    void aRenamedSchemaIsOneBreakAndNotItsParts() throws IOException {
        Node renamed = Contract.read(
                releasedText().replace("    Money:", "    Cash:").replace("schemas/Money'", "schemas/Cash'"));
        assertThat(released().brokenBy(renamed, List.of()))
                .containsExactly("no longer: the schema Money (#/components/schemas/Money)");
        assertThat(released()
                        .brokenBy(renamed, List.of("Schema.class renamed at #/components/schemas/Cash: Money → Cash")))
                .isEmpty();
    }

    /** The text is taken as Java writes it, and the first one in the contract is altered. */
    private static List<String> brokenBy(String before, String now, String... accepted) throws IOException {
        String old = before.translateEscapes();
        int at = releasedText().indexOf(old);
        assertThat(at).as(old).isNotNegative();
        String changed = releasedText().substring(0, at)
                + now.translateEscapes()
                + releasedText().substring(at + old.length());
        return released().brokenBy(Contract.read(changed), List.of(accepted));
    }

    private static Baseline released() throws IOException {
        return new Baseline(Contract.read(releasedText()));
    }

    private static String releasedText() throws IOException {
        return Files.readString(REVIEW.resolve("baseline/openapi.yaml"));
    }

    private static List<String> accepted() throws IOException {
        Path file = REVIEW.resolve("accepted.yaml");
        return Files.notExists(file)
                ? List.of()
                : Contract.read(Files.readString(file))
                        .children()
                        .map(entry -> entry.at("change").text())
                        .toList();
    }
}
