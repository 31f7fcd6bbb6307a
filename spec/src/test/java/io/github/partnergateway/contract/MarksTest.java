package io.github.partnergateway.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Nothing is invented without its mark: what carries none is on the vendor's page. */
class MarksTest {

    @Test
    void whatThePageDoesNotHaveCarriesOne() {
        assertThat(unmarked(Contract.root())).isNotEmpty().isSubsetOf(VendorPage.CLAIMS);
    }

    @Test
    void whatThePageHasIsThere() {
        assertThat(Claims.of(Contract.root()).map(Claim::name)).containsAll(VendorPage.CLAIMS);
    }

    @Test
    void eachSaysSomething() {
        assertThat(Contract.root().tree().filter(node -> node.isNamed("x-curated") || node.isNamed("x-observed")))
                .isNotEmpty()
                .allSatisfy(mark -> assertThat(mark.text()).isNotBlank());
    }

    @Nested
    class IsMissed {

        @ParameterizedTest
        @CsvSource(delimiter = '|', textBlock = """
                servers 1                                                       | server https://sandbox.momodeveloper.mtn.com
                paths /collection/token/ post                                   | POST /collection/token/ security
                components securitySchemes apiUser                              | Authorization basic
                components parameters ReferenceId schema                        | header X-Reference-Id required string pattern
                components parameters ReferenceIdInPath                         | path X-Reference-Id required string
                components parameters CallbackUrl schema                        | header X-Callback-Url optional string x-constraint
                components requestBodies Payment                                | body Payment application/json PaymentRequest required
                components responses AccessDenied                               | answer AccessDenied application/json GatewayError
                components schemas PaymentRequest                               | PaymentRequest object required
                components schemas PaymentRequest properties senderNote         | PaymentRequest.senderNote string maxLength
                components schemas PaymentRequest properties maxNumberOfRetries | PaymentRequest.maxNumberOfRetries integer minimum
                components schemas Money properties amount                      | Money.amount string pattern
                components schemas PaymentResult                                | PaymentResult.reason ErrorReason x-json-alias
                components schemas PaymentState                                 | PaymentState string enum
                """)
        void whereItIsTakenAway(String place, String claim) {
            Node contract = Contract.read(Contract.text());
            Node marked = contract;
            for (String name : place.split(" ")) {
                marked = marked.children()
                        .filter(child -> child.isNamed(name))
                        .findFirst()
                        .orElseThrow();
            }
            ((Map<?, ?>) marked.value()).keySet().removeAll(Set.of("x-curated", "x-observed"));
            assertThat(unmarked(Contract.root())).doesNotContain(claim);
            assertThat(unmarked(contract)).contains(claim);
        }

        @ParameterizedTest
        @CsvSource(delimiter = '|', textBlock = """
                servers                  | - {url: https://gateway.example}       | server https://gateway.example
                /collection/v2_0/payment | delete: {responses: {}}                | DELETE /collection/v2_0/payment
                post                     | deprecated: true                       | POST /collection/v2_0/payment deprecated
                responses                | "418": {description: Tea.}             | POST /collection/v2_0/payment 418
                PaymentAccepted          | content: {text/plain: {schema: {}}}    | answer PaymentAccepted text/plain schema
                PaymentAccepted          | headers: {}                            | answer PaymentAccepted headers
                ErrorReason              | required: [code]                       | ErrorReason object required
                properties               | invented: {type: string}               | PaymentRequest.invented string
                couponId                 | pattern: ^x$                           | PaymentRequest.couponId string pattern
                couponId                 | minLength: 1                           | PaymentRequest.couponId string minLength
                couponId                 | default: x                             | PaymentRequest.couponId string default
                """)
        void whereSomethingIsNew(String under, String line, String claim) {
            String contract = Contract.text()
                    .replaceFirst("(?m)^( *)" + under + ":\n", "$0$1  " + Matcher.quoteReplacement(line) + "\n");
            assertThat(unmarked(Contract.root())).doesNotContain(claim);
            assertThat(unmarked(Contract.read(contract))).contains(claim);
        }
    }

    private static List<String> unmarked(Node contract) {
        return Claims.of(contract)
                .filter(claim -> !claim.marked())
                .map(Claim::name)
                .toList();
    }
}
