package io.github.partnergateway.quickstart;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.json.JsonMapper;

/** In which line of a JSON text each field stands, by its path. */
final class FieldLines {

    private final Map<String, Integer> lines = new HashMap<>();

    private @Nullable String withNullCharacter;

    FieldLines(JsonMapper json, byte[] content) {
        try (JsonParser parser = json.createParser(content)) {
            while (parser.nextToken() != null) {
                if (parser.currentToken() == JsonToken.PROPERTY_NAME) {
                    lines.put(path(parser), parser.currentTokenLocation().getLineNr());
                } else if (parser.currentToken() == JsonToken.VALUE_STRING
                        && parser.getString().indexOf(0) >= 0) {
                    withNullCharacter = path(parser);
                }
            }
        }
    }

    private static String path(JsonParser parser) {
        String pointer = parser.streamReadContext().pathAsPointer().toString();
        return pointer.isEmpty() ? "" : pointer.substring(1).replace('/', '.');
    }

    /** A field with the character U+0000 in it, which no gateway takes. */
    Optional<String> withNullCharacter() {
        return Optional.ofNullable(withNullCharacter);
    }

    /** The line of a field, or 0 if it is not there. */
    int of(String path) {
        return lines.getOrDefault(path, 0);
    }
}
