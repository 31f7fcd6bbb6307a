package io.github.partnergateway.sandbox;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The contract's golden files, as its jar carries them. */
final class Examples {

    private Examples() {}

    static JsonNode of(String name) {
        String path = "/META-INF/openapi/examples/" + name + ".json";
        try (InputStream file = Examples.class.getResourceAsStream(path)) {
            return JsonMapper.shared().readTree(Objects.requireNonNull(file, path));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
