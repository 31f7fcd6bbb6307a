package io.github.partnergateway.server;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.partnergateway.model.PaymentRequest;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** One property, for those whose callers are ahead of the contract. */
class UnknownFieldsMayPassTest {

    private static RunningHost host;

    @BeforeAll
    static void start() {
        host = RunningHost.with("--partner-gateway.server.ignore-unknown-fields=true");
    }

    @AfterAll
    static void stop() {
        host.close();
    }

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
        assertThat(host.createPayments(payment("", field)).status()).isEqualTo(202);
        assertThat(host.createPayments(payment(field, "'couponId':'1'")).status())
                .isEqualTo(202);
    }

    @Test
    void andTheOthersAreRead() {
        Implementation implementation = host.bean(Implementation.class);
        implementation.reset();
        host.createPayments(payment("'x':null", "'colour':{},'senderNote':'kept'"));
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
        assertThat(host.createPayments(payment("", fields)).body()).isEqualTo(Golden.message(message));
    }

    @Test
    void butNotWithoutABound() {
        String deep = "'x':" + "[".repeat(20_000) + "]".repeat(20_000);
        assertThat(host.createPayments(payment("", deep)).body())
                .isEqualTo(Golden.message("body: must not be nested deeper than 16 levels"));
    }

    private static String payment(String inMoney, String beside) {
        String comma = inMoney.isEmpty() ? "" : ",";
        return "{'money':{'amount':'1','currency':'EUR'%s%s},%s}"
                .formatted(comma, inMoney, beside)
                .replace('\'', '"');
    }
}
