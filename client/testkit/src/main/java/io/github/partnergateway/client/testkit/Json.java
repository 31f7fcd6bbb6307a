package io.github.partnergateway.client.testkit;

import io.github.partnergateway.model.ErrorCode;
import io.github.partnergateway.model.PaymentRequest;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** The bodies of the contract's examples, and what is made of them. */
final class Json {

    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    private Json() {}

    static byte[] example(String name) {
        try (InputStream file = Json.class.getResourceAsStream("/META-INF/openapi/examples/" + name + ".json")) {
            if (file == null) {
                throw new IllegalStateException("the contract has no example " + name);
            }
            return file.readAllBytes();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    static byte[] message(String text) {
        return MAPPER.writeValueAsBytes(Map.of("message", text));
    }

    static byte[] unknownPath() {
        return MAPPER.writeValueAsBytes(Map.of("statusCode", 404, "message", "Resource not found"));
    }

    static byte[] error(ErrorCode.Known code) {
        return MAPPER.writeValueAsBytes(explain(read("create-payments-500"), code));
    }

    /** An example of {@code PaymentResult}, about this payment. */
    static byte[] result(String example, String reference) {
        return MAPPER.writeValueAsBytes(read(example).put("referenceId", reference));
    }

    /** An example of a failed {@code PaymentResult}, about this payment and with this reason. */
    static byte[] failure(String example, String reference, ErrorCode.Known reason) {
        ObjectNode result = read(example).put("referenceId", reference);
        explain(result.putObject("reason"), reason);
        return MAPPER.writeValueAsBytes(result);
    }

    private static ObjectNode explain(ObjectNode node, ErrorCode.Known code) {
        return node.put("code", code.word()).put("message", "The test wants " + code.word());
    }

    private static ObjectNode read(String example) {
        return (ObjectNode) MAPPER.readTree(example(example));
    }

    static Optional<PaymentRequest> payment(byte[] body) {
        try {
            return Optional.ofNullable(MAPPER.readValue(body, PaymentRequest.class));
        } catch (JacksonException unreadable) {
            return Optional.empty();
        }
    }
}
