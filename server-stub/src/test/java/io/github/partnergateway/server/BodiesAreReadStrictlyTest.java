package io.github.partnergateway.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class BodiesAreReadStrictlyTest extends MockMvcTest {

    private static final String MONEY = "\"money\":{\"amount\":\"1\",\"currency\":\"EUR\"}";
    private static final String AMOUNT = "money.amount: must be a positive decimal without sign, exponent or leading"
            + " zeros, with at most 15 digits before the point and 4 after it";

    static Stream<Arguments> brokenBodies() {
        return Stream.of(
                arguments("", "body: is missing"),
                arguments(" \n ", "body: is missing"),
                arguments("null", "body: must be an object"),
                arguments("[]", "body: must be an object"),
                arguments("\"text\"", "body: must be an object"),
                arguments("{}", "money: is missing"),
                arguments("{\"money\":{}}", "money.amount: is missing; money.currency: is missing"),
                arguments("{\"money\":null}", "money: must not be null"),
                arguments(
                        "{\"money\":{\"amount\":null}}", "money.amount: must not be null; money.currency: is missing"),
                arguments(with("\"couponId\":null"), "couponId: must not be null"),
                arguments("{\"money\":\"1\"}", "money: must be an object"),
                arguments("{\"money\":\"\"}", "money: must be an object"),
                arguments("{\"money\":[]}", "money: must be an object"),
                arguments("{\"money\":{\"amount\":1,\"currency\":\"EUR\"}}", "money.amount: must be a string"),
                arguments("{\"money\":{\"amount\":1.5,\"currency\":\"EUR\"}}", "money.amount: must be a string"),
                arguments("{\"money\":{\"amount\":true,\"currency\":\"EUR\"}}", "money.amount: must be a string"),
                arguments("{\"money\":{\"amount\":{},\"currency\":\"EUR\"}}", "money.amount: must be a string"),
                arguments("{\"money\":{\"amount\":[\"1\"],\"currency\":\"EUR\"}}", "money.amount: must be a string"),
                arguments("{\"money\":{\"amount\":\"1e3\",\"currency\":\"EUR\"}}", AMOUNT),
                arguments(
                        "{\"money\":{\"amount\":\"-1\",\"currency\":\"eur\"}}",
                        AMOUNT + "; money.currency: must be three capital letters"),
                arguments(
                        "{\"money\":{\"amount\":\"1\",\"currency\":\"QQQ\"}}",
                        "money.currency: must be a currency code of ISO 4217"),
                arguments(
                        with("\"maxNumberOfRetries\":\"5\""), "maxNumberOfRetries: must be a whole number of 32 bits"),
                arguments(with("\"maxNumberOfRetries\":\"\""), "maxNumberOfRetries: must be a whole number of 32 bits"),
                arguments(with("\"maxNumberOfRetries\":5.0"), "maxNumberOfRetries: must be a whole number of 32 bits"),
                arguments(with("\"maxNumberOfRetries\":1e2"), "maxNumberOfRetries: must be a whole number of 32 bits"),
                arguments(with("\"maxNumberOfRetries\":true"), "maxNumberOfRetries: must be a whole number of 32 bits"),
                arguments(
                        with("\"maxNumberOfRetries\":2147483648"),
                        "maxNumberOfRetries: must be a whole number of 32 bits"),
                arguments(
                        with("\"maxNumberOfRetries\":" + "9".repeat(2000)),
                        "maxNumberOfRetries: must not have more than 1000 digits"),
                arguments(
                        "{\"" + "n".repeat(60_000) + "\":1}",
                        "(unprintable name): is not a field of the contract; money: is missing"),
                arguments(with("\"maxNumberOfRetries\":-1"), "maxNumberOfRetries: must be greater than or equal to 0"),
                arguments(with("\"includeSenderCharges\":\"true\""), "includeSenderCharges: must be true or false"),
                arguments(with("\"includeSenderCharges\":1"), "includeSenderCharges: must be true or false"),
                arguments(with("\"includeSenderCharges\":\"\""), "includeSenderCharges: must be true or false"),
                arguments(
                        with("\"senderNote\":\"a\\u0000b\""),
                        "senderNote: must not contain U+0000 or half a surrogate pair"),
                arguments(
                        with("\"senderNote\":\"\\ud83d\""),
                        "senderNote: must not contain U+0000 or half a surrogate pair"),
                arguments(
                        with("\"senderNote\":\"\\ud800\""),
                        "senderNote: must not contain U+0000 or half a surrogate pair"),
                arguments(
                        with("\"senderNote\":\"\\udfff\""),
                        "senderNote: must not contain U+0000 or half a surrogate pair"),
                arguments(
                        with("\"senderNote\":\"" + "n".repeat(161) + "\""),
                        "senderNote: must have at most 160 characters"),
                arguments(with(MONEY), "money: must not be repeated"),
                arguments(
                        "{\"money\":{\"amount\":\"1\",\"amount\":\"2\",\"currency\":\"EUR\"}}",
                        "money.amount: must not be repeated"),
                arguments(with("\"colour\":\"red\""), "colour: is not a field of the contract"),
                arguments(with("\"Money\":{}"), "Money: is not a field of the contract"),
                arguments(with("\"+46 70 911\":\"\""), "(unprintable name): is not a field of the contract"),
                arguments("{" + MONEY + "} {}", "body: must be one object and nothing after it"),
                arguments("{" + MONEY + "}\n}", "body: must be well-formed JSON (see line 2, column 1)"),
                arguments("{" + MONEY + "\n, x", "body: must be well-formed JSON (see line 2, column 3)"),
                arguments("\ufeff{" + MONEY + "}", "body: must be well-formed JSON (see line 1, column 1)"),
                arguments(
                        "{\"x\":" + "[".repeat(20_000) + "]".repeat(20_000) + "}",
                        "body: must not be nested deeper than 16 levels"));
    }

    @ParameterizedTest
    @MethodSource("brokenBodies")
    void aBrokenBodyIsRefusedWithFieldAndRule(String body, String message) {
        assertAnswer(Calls.createPayments(mvc, body), 400, Golden.message(message));
        assertThat(implementation.seen).isEmpty();
    }

    @Test
    void theGoldenRefusalIsTheOneThatIsSent() {
        assertAnswer(
                Calls.createPayments(mvc, "{\"money\":{\"amount\":\"0\",\"currency\":\"EUR\"}}"),
                400,
                Golden.file("create-payments-400"));
    }

    @Test
    void theCallersLanguageDoesNotMatter() {
        assertAnswer(
                Calls.createPayments(mvc, with("\"maxNumberOfRetries\":-1")).header("Accept-Language", "de"),
                400,
                Golden.message("maxNumberOfRetries: must be greater than or equal to 0"));
    }

    @Test
    void anInvalidEncodingIsRefused() {
        byte[] body = with("\"senderNote\":\"?\"").getBytes(java.nio.charset.StandardCharsets.US_ASCII);
        body[body.length - 3] = (byte) 0xff;
        assertAnswer(Calls.createPayments(mvc).content(body), 400, Golden.message("body: must be UTF-8"));
        byte[] utf16 = with("\"couponId\":\"1\"").getBytes(java.nio.charset.StandardCharsets.UTF_16BE);
        assertThat(Calls.createPayments(mvc).content(utf16)).hasStatus(400);
    }

    private static String with(String more) {
        return "{" + MONEY + "," + more + "}";
    }
}
