package io.github.partnergateway.server;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The golden files of the contract, as they lie in its jar. */
final class Golden {

    private static final JsonMapper JSON = new JsonMapper();

    private Golden() {}

    /** A golden file as the contract's senders write it: on one line. */
    static String file(String name) {
        try (InputStream file = Golden.class.getResourceAsStream("/META-INF/openapi/examples/" + name + ".json")) {
            return JSON.readTree(file).toString();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    static JsonNode json(String text) {
        return JSON.readTree(text);
    }

    /** The body of an answer that has a message alone. */
    static String message(String message) {
        return JSON.createObjectNode().put("message", message).toString();
    }
}
