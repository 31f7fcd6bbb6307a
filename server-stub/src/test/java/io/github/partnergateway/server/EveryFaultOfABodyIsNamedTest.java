package io.github.partnergateway.server;

import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class EveryFaultOfABodyIsNamedTest extends MockMvcTest {

    private static final String UNKNOWN = ": is not a field of the contract";
    private static final String AMOUNT = "money.amount: must be a positive decimal without sign, exponent or leading"
            + " zeros, with at most 15 digits before the point and 4 after it";

    static Stream<Arguments> bodies() {
        return Stream.of(
                arguments(
                        "{'a':1,'b':2,'money':{'amount':5,'currency':7}}",
                        "a" + UNKNOWN + "; b" + UNKNOWN
                                + "; money.amount: must be a string; money.currency: must be a string"),
                arguments(
                        "{'money':{'amount':'-1','currency':'eur','x':1}}",
                        AMOUNT + "; money.currency: must be three capital letters; money.x" + UNKNOWN),
                arguments(
                        "{'couponId':null,'senderNote':null,'money':{'amount':'1','currency':null}}",
                        "couponId: must not be null; money.currency: must not be null; senderNote: must not be null"),
                arguments(
                        "{'money':7,'maxNumberOfRetries':'1','includeSenderCharges':'no'}",
                        "includeSenderCharges: must be true or false;"
                                + " maxNumberOfRetries: must be a whole number of 32 bits; money: must be an object"),
                arguments(
                        "{'maxNumberOfRetries':2147483648,'senderNote':'\\u0000'}",
                        "maxNumberOfRetries: must be a whole number of 32 bits; money: is missing;"
                                + " senderNote: must not contain U+0000 or half a surrogate pair"),
                arguments(
                        "{'money':{'amount':'1'},'money':{},'maxNumberOfRetries':-1}",
                        "maxNumberOfRetries: must be greater than or equal to 0; money: must not be repeated"),
                arguments(
                        "{'x':{'y':[null]},'+46 70':1,'+46 71':2}",
                        "(unprintable name)" + UNKNOWN + "; money: is missing; x.y[0]: must not be null; x" + UNKNOWN),
                arguments(
                        "{'\\u0000':1}",
                        "(unprintable name)" + UNKNOWN
                                + "; (unprintable name): must not contain U+0000 or half a surrogate pair;"
                                + " money: is missing"),
                arguments(
                        "{'couponId':null,'money':nonsense",
                        "body: must be well-formed JSON (see line 1, column 26); couponId: must not be null"));
    }

    @ParameterizedTest
    @MethodSource("bodies")
    void atOnce(String body, String message) {
        assertAnswer(Calls.createPayments(mvc, body.replace('\'', '"')), 400, Golden.message(message));
    }

    @Test
    void allFiftyOfThem() {
        String fields =
                IntStream.range(10, 59).mapToObj("\"x%d\":1"::formatted).collect(Collectors.joining(",", "{", "}"));
        String named = IntStream.range(10, 59)
                .mapToObj(n -> "x" + n + UNKNOWN)
                .collect(Collectors.joining("; ", "money: is missing; ", ""));
        assertAnswer(Calls.createPayments(mvc, fields), 400, Golden.message(named));
    }

    @Test
    void asLongAsThereAreNotTooManyToRead() {
        String fields =
                IntStream.range(1000, 6000).mapToObj("\"x%d\":1"::formatted).collect(Collectors.joining(",", "{", "}"));
        String named = IntStream.range(1000, 1049)
                .mapToObj(n -> "x" + n + UNKNOWN)
                .collect(Collectors.joining("; ", "money: is missing; ", "; and 4951 more"));
        assertAnswer(Calls.createPayments(mvc, fields), 400, Golden.message(named));
    }
}
