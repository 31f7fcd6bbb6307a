package io.github.partnergateway.client;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.partnergateway.model.PaymentResult;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

/** A callback comes from anybody who knows the address: whatever it is made of, it is read or refused, and never quoted. */
class PropertiesOfCallbacksTest {

    private static final List<String> REFUSALS =
            List.of("callback: is larger than 65536 bytes", "callback: is not a JSON object as the contract says");

    private static final List<Charset> CHARSETS = List.of(
            UTF_8,
            StandardCharsets.UTF_16,
            StandardCharsets.UTF_16LE,
            Charset.forName("UTF-32"),
            StandardCharsets.ISO_8859_1);

    private static void readsOrRefuses(byte[] body) {
        try {
            assertThat(PaymentCallbacks.parse(body)).isNotNull();
        } catch (MalformedCallbackException refused) {
            assertThat(refused).hasNoCause().hasNoSuppressedExceptions();
            assertThat(REFUSALS).contains(refused.getMessage());
        }
    }

    @Property
    void arbitraryBytes(@ForAll @Size(max = 300) byte[] body) {
        readsOrRefuses(body);
    }

    @Property
    void arbitraryText(@ForAll String body, @ForAll("charsets") Charset charset) {
        readsOrRefuses(body.getBytes(charset));
    }

    @Property
    void arbitraryObjectsWithTheContractsNames(@ForAll("objects") String body, @ForAll("charsets") Charset charset) {
        readsOrRefuses(body.getBytes(charset));
    }

    @Property
    void goldenCallbacksWithAByteAltered(
            @ForAll("golden") String body, @ForAll @IntRange(max = 10_000) int place, @ForAll byte altered) {
        byte[] bytes = body.getBytes(UTF_8);
        bytes[place % bytes.length] = altered;

        readsOrRefuses(bytes);
    }

    @Property
    void goldenCallbacksCutShort(@ForAll("golden") String body, @ForAll @IntRange(max = 10_000) int length) {
        byte[] bytes = body.getBytes(UTF_8);

        readsOrRefuses(Arrays.copyOf(bytes, length % bytes.length));
    }

    @Property(tries = 50)
    void objectsNestedDeeply(@ForAll @IntRange(min = 1, max = 20_000) int depth, @ForAll boolean closed) {
        String body = "{\"reason\":" + "[".repeat(depth) + (closed ? "]".repeat(depth) + "}" : "");

        readsOrRefuses(body.getBytes(UTF_8));
        readsOrRefuses(body.replace("reason", "new").getBytes(UTF_8));
    }

    @Property
    void textInTheContractsPlacesIsKept(@ForAll("words") String word) {
        PaymentResult result = PaymentCallbacks.parse(
                "{\"financialTransactionId\":\"%s\",\"status\":\"%s\",\"reason\":{\"code\":\"%s\"}}"
                        .formatted(word, word, word)
                        .getBytes(UTF_8));

        assertThat(result.financialTransactionId()).isEqualTo(word);
        assertThat(result.status().word()).isEqualTo(word);
        assertThat(result.reason().code().word()).isEqualTo(word);
    }

    @Example
    void anObjectOfExactlyTheGreatestSizeIsRead() {
        assertThat(PaymentCallbacks.parse(("{}" + " ".repeat(64 * 1024 - 2)).getBytes(UTF_8)))
                .isNotNull();
    }

    @Provide
    Arbitrary<Charset> charsets() {
        return Arbitraries.of(CHARSETS);
    }

    @Provide
    Arbitrary<String> golden() {
        return Arbitraries.of("callback-successful", "callback-failed").map(WireGateway::example);
    }

    @Provide
    Arbitrary<String> words() {
        return Arbitraries.strings()
                .withCharRange('A', 'Z')
                .withChars('_')
                .ofMinLength(1)
                .ofMaxLength(40);
    }

    @Provide
    Arbitrary<String> objects() {
        Arbitrary<String> names = Arbitraries.of(
                "referenceId",
                "externalTransactionId",
                "financialTransactionId",
                "status",
                "reason",
                "errorReason",
                "money",
                "amount",
                "currency",
                "code",
                "message",
                "new");
        Arbitrary<String> scalars = Arbitraries.of(
                "null",
                "true",
                "1",
                "-0.5",
                "1e9",
                "1e999999999",
                "12345678901234567890123",
                "NaN",
                "\"\"",
                "\"FAILED\"",
                "\"\\ud800\"",
                "\"\\u0000\"",
                "[]",
                "{}");
        Arbitrary<String> inner = object(names, scalars);
        return object(names, Arbitraries.oneOf(scalars, inner, inner.map(value -> "[" + value + "]")));
    }

    private static Arbitrary<String> object(Arbitrary<String> names, Arbitrary<String> values) {
        return Combinators.combine(names, values)
                .as((name, value) -> "\"" + name + "\":" + value)
                .list()
                .ofMaxSize(5)
                .map(members -> members.stream().collect(Collectors.joining(",", "{", "}")));
    }
}
