package io.github.partnergateway.quickstart;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WrongInputTest {

    /** Nothing listens there, and nothing may be sent. */
    private static final Map<String, String> GATEWAY = Map.of("PARTNER_GATEWAY_BASE_URL", "http://127.0.0.1:1");

    @TempDir
    Path folder;

    private static void assertRefused(Run run, String message) {
        assertThat(run.err().lines().findFirst()).contains(message);
        assertThat(run.exitStatus()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
    }

    @Nested
    class PaymentFileContent {

        @ParameterizedTest
        @CsvSource(
                delimiter = '|',
                quoteCharacter = '`',
                value = {
                    "{ ¶ 'money': ¶ | line 3, column 1: is not valid JSON: Unexpected end-of-input within/between Object entries",
                    "{'money': {'amount': '5' | line 1, column 25: is not valid JSON: Unexpected end-of-input: expected close marker for Object",
                    "{'money': {'amount': '5', ¶ 'amount': '6', 'currency': 'EUR'}} | line 2, column 9: is not valid JSON: Duplicate Object property \"amount\"",
                    "{'money': ¶ {'amount': 5, 'currency': 'EUR'}} | line 2, money.amount: must be a text in quotation marks",
                    "{ ¶ 'note': 'x'} | line 2, note: the contract has no such field",
                    "{'maxNumberOfRetries': 1.5} | line 1, maxNumberOfRetries: must be a whole number",
                    "{'includeSenderCharges': 'yes'} | line 1, includeSenderCharges: must be true or false",
                    "{'money': {'amount': '5', 'currency': 'EUR'}} {} | line 1: nothing may follow the JSON object",
                    "{'maxNumberOfRetries': 99999999999} | line 1, maxNumberOfRetries: must be a whole number below 2147483648",
                    "{'couponId': 'a\\u0000b', ¶ 'money': {'amount': '5', 'currency': 'EUR'}} | line 1, couponId: must not contain the character U+0000",
                    "{'money': 'EUR 5'} | line 1, money: must be a JSON object",
                    "{'money': {'amount': '5', ¶ 'currency': 'EURO'}} | line 2, money.currency: must be three capital letters",
                    "{'money': {'amount': '5', 'currency': 'QQQ'}} | line 1, money.currency: must be a currency code of ISO 4217",
                })
        void isRefusedWithLineAndField(String content, String message) throws IOException {
            Path file = Files.writeString(
                    folder.resolve("payment.json"),
                    content.replace('\'', '"').replace(" ¶ ", "\n").replace(" ¶", "\n"));

            assertRefused(Run.of(GATEWAY, "--payment", file.toString()), file + ", " + message);
        }

        @Test
        void isRefusedWithAllItsFaultsAtOnce() throws IOException {
            Path file = Files.writeString(
                    folder.resolve("payment.json"),
                    "{\"money\": {\"amount\": \"-5\", \"currency\": \"eur\"},\n\"maxNumberOfRetries\": -1}");

            assertThat(Run.of(GATEWAY, "--payment", file.toString()).err())
                    .contains("line 1, money.amount: ", "line 1, money.currency: ", "line 2, maxNumberOfRetries: ");
        }

        @ParameterizedTest
        @CsvSource({"null, must be a JSON object", "{}, 'money: must not be null'"})
        void isRefusedWithoutLineWhereThereIsNone(String content, String message) throws IOException {
            Path file = Files.writeString(folder.resolve("payment.json"), content);

            assertThat(Run.of(GATEWAY, "--payment", file.toString()).err()).contains(message);
        }
    }

    @Nested
    class PaymentFilePath {

        @Test
        void toNothing() {
            Path file = folder.resolve("none.json");

            assertRefused(Run.of(Map.of(), "--payment", file.toString()), file + ": there is no such file");
        }

        @Test
        void toADirectory() {
            assertRefused(Run.of(Map.of(), "--payment", folder.toString()), folder + ": is a directory");
        }

        @Test
        void toSomethingHuge() throws IOException {
            Path file = Files.write(folder.resolve("huge.json"), new byte[64 * 1024 + 1]);

            assertRefused(Run.of(Map.of(), "--payment", file.toString()), file + ": is larger than 65536 bytes");
        }
    }

    @Nested
    class Options {

        @Test
        void thatAreUnknown() {
            assertRefused(Run.of(Map.of(), "--pay"), "Unknown option: '--pay'");
        }

        @Test
        void withoutTheirValue() {
            assertRefused(Run.of(Map.of(), "--payment"), "Missing required parameter for option '--payment' (FILE)");
        }

        @Test
        void withAValueOfAnotherKind() {
            assertThat(Run.of(Map.of(), "--wait", "soon").err())
                    .contains("--wait", "must be a duration such as PT30S", "Try --help.");
        }

        @ParameterizedTest
        @CsvSource({
            "--wait=PT999999999999999H, a day at most",
            "--wait=-PT5S, must be a duration such as PT30S",
            "--reference=1-1-4-8-1, must be a UUID of version 4",
            "--payment=, --payment: names no file"
        })
        void outOfTheirRange(String option, String rule) {
            Run run = Run.of(Map.of(), option);

            assertThat(run.exitStatus()).isEqualTo(2);
            assertThat(run.err()).contains(rule);
        }

        @Test
        void areExplained() {
            Run run = Run.of(Map.of(), "--help");

            assertThat(run.exitStatus()).isZero();
            assertThat(run.out()).contains("--payment=FILE", "PARTNER_GATEWAY_BASE_URL", "Exit status:");
        }
    }

    @Nested
    class Environment {

        @Test
        void withoutTargetEnvironment() throws IOException {
            Path file = Files.writeString(
                    folder.resolve("payment.json"), "{\"money\": {\"amount\": \"5\", \"currency\": \"EUR\"}}");

            assertRefused(
                    Run.of(GATEWAY, "--payment", file.toString()),
                    "the environment variable PARTNER_GATEWAY_TARGET_ENVIRONMENT is missing");
        }

        @Test
        void withoutAddressIsNoReasonToPayAtASandbox() {
            assertRefused(
                    Run.of(Map.of("PARTNER_GATEWAY_API_KEY", "secret")),
                    "the environment variable PARTNER_GATEWAY_BASE_URL is missing, although PARTNER_GATEWAY_API_KEY is set");
            assertRefused(
                    Run.of(Map.of("PARTNER_GATEWAY_BASEURL", "https://gateway.example.com")),
                    "the environment variable PARTNER_GATEWAY_BASEURL is none of this program's");
        }

        @Test
        void whereMoneyMovesNeedsAPaymentOfItsOwn() {
            assertRefused(
                    Run.of(Map.of(
                            "PARTNER_GATEWAY_BASE_URL", "http://127.0.0.1:1",
                            "PARTNER_GATEWAY_TARGET_ENVIRONMENT", "mtnuganda")),
                    "--payment: is required where money moves; the example is for sandboxes");
        }

        @Test
        void withAWrongAddress() {
            Run run = Run.of(Map.of(
                    "PARTNER_GATEWAY_BASE_URL", "gateway",
                    "PARTNER_GATEWAY_TARGET_ENVIRONMENT", "sandbox",
                    "PARTNER_GATEWAY_SUBSCRIPTION_KEY", "key",
                    "PARTNER_GATEWAY_API_USER", "user",
                    "PARTNER_GATEWAY_API_KEY", "secret"));

            assertRefused(
                    run, "the environment variables PARTNER_GATEWAY_…: baseUrl: must be an absolute http or https URL");
        }
    }
}
