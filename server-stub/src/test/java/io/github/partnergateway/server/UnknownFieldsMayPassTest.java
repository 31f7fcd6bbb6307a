package io.github.partnergateway.server;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.partnergateway.model.PaymentRequest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.test.context.TestPropertySource;

/** One property, for those whose callers are ahead of the contract. */
@TestPropertySource(properties = "partner-gateway.server.ignore-unknown-fields=true")
class UnknownFieldsMayPassTest extends WireTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "'colour':'red'",
                "'colour':null",
                "'colour':1,'colour':2",
                "'colour':{'shade':[null,'\\u0000']}",
                "'+46 70 911':null,'colour':''",
                "'senderNote':'kept','colour':[[]]"
            })
    void whateverIsInThem(String field) {
        assertThat(post("", payment("", field)).status()).isEqualTo(202);
        assertThat(post("", payment(field, "'couponId':'1'")).status()).isEqualTo(202);
    }

    @Test
    void andTheOthersAreRead() {
        post("", payment("'x':null", "'colour':{},'senderNote':'kept'"));
        assertThat(implementation.seen)
                .filteredOn(PaymentRequest.class::isInstance)
                .singleElement()
                .satisfies(payment ->
                        assertThat(((PaymentRequest) payment).senderNote()).isEqualTo("kept"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "'x':1,'couponId':null             | couponId: must not be null",
                "'x':null,'xy':1,'senderNote':1    | senderNote: must be a string",
                "'x':null,'couponId':1,'couponId':2| couponId: must be a string; couponId: must not be repeated"
            })
    void butFaultsOfTheContractsOwnRemain(String fields, String message) {
        assertThat(post("", payment("", fields)).body()).isEqualTo(Golden.message(message));
    }

    @Test
    void butNotWithoutABound() {
        String deep = "'x':" + "[".repeat(20_000) + "]".repeat(20_000);
        assertThat(post("", payment("", deep)).body())
                .isEqualTo(Golden.message("body: must not be nested deeper than 16 levels"));
    }

    private static String payment(String inMoney, String beside) {
        String comma = inMoney.isEmpty() ? "" : ",";
        return "{'money':{'amount':'1','currency':'EUR'%s%s},%s}"
                .formatted(comma, inMoney, beside)
                .replace('\'', '"');
    }
}
