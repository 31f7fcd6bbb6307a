package io.github.partnergateway.client;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.partnergateway.model.PaymentResult;
import java.io.IOException;
import java.io.InputStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Bodies of the shapes that integrators published, with other numbers in them. */
class SeenCallbacksTest {

    private static final JsonMapper JSON = new JsonMapper();

    static Stream<JsonNode> callbacks() throws IOException {
        try (InputStream file = SeenCallbacksTest.class.getResourceAsStream("/callbacks.jsonl")) {
            return new String(file.readAllBytes(), UTF_8).lines().map(JSON::readTree);
        }
    }

    @ParameterizedTest
    @MethodSource("callbacks")
    void areAllRead(JsonNode seen) {
        PaymentResult result = PaymentCallbacks.parse(JSON.writeValueAsBytes(seen.get("body")));

        assertThat(result.status().word()).isEqualTo(seen.get("state").stringValue());
        assertThat(result.financialTransactionId()).isEqualTo(text(seen, "transaction"));
        assertThat(result.reason() == null ? null : result.reason().code().word())
                .isEqualTo(text(seen, "reason"));
    }

    private static String text(JsonNode node, String field) {
        return node.has(field) ? node.get(field).stringValue() : null;
    }
}
