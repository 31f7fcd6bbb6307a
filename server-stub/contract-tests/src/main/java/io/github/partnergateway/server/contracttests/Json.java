package io.github.partnergateway.server.contracttests;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** JSON as trees: what is sent and what is judged is never turned into a model. */
final class Json {

    static final JsonNode NULL = JsonNodeFactory.instance.nullNode();

    private static final JsonMapper MAPPER = JsonMapper.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    private Json() {}

    static JsonNode of(@Nullable Object value) {
        return MAPPER.valueToTree(value);
    }

    /** The tree, or nothing if the bytes are not exactly one JSON value. */
    static Optional<JsonNode> read(byte[] bytes) {
        try {
            JsonNode tree = MAPPER.readTree(bytes);
            return tree.isMissingNode() ? Optional.empty() : Optional.of(tree);
        } catch (JacksonException unreadable) {
            return Optional.empty();
        }
    }

    static byte[] write(JsonNode tree) {
        return MAPPER.writeValueAsBytes(tree);
    }

    /** A copy in which the value stands at the path. */
    static ObjectNode with(ObjectNode tree, List<String> path, JsonNode value) {
        ObjectNode copy = tree.deepCopy();
        parent(copy, path).set(path.get(path.size() - 1), value);
        return copy;
    }

    /** A copy in which nothing stands at the path. */
    static ObjectNode without(ObjectNode tree, List<String> path) {
        ObjectNode copy = tree.deepCopy();
        parent(copy, path).remove(path.get(path.size() - 1));
        return copy;
    }

    static ObjectNode object() {
        return MAPPER.createObjectNode();
    }

    private static ObjectNode parent(ObjectNode tree, List<String> path) {
        ObjectNode parent = tree;
        for (String name : path.subList(0, path.size() - 1)) {
            parent = parent.path(name).isObject() ? (ObjectNode) parent.get(name) : parent.putObject(name);
        }
        return parent;
    }
}
