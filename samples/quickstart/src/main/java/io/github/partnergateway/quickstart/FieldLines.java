package io.github.partnergateway.quickstart;

import java.util.HashMap;
import java.util.Map;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.json.JsonMapper;

/** In which line of a JSON text each field stands, by its path. */
final class FieldLines {

    private final Map<String, Integer> lines = new HashMap<>();

    FieldLines(JsonMapper json, byte[] content) {
        try (JsonParser parser = json.createParser(content)) {
            while (parser.nextToken() != null) {
                if (parser.currentToken() == JsonToken.PROPERTY_NAME) {
                    String path = parser.streamReadContext()
                            .pathAsPointer()
                            .toString()
                            .substring(1)
                            .replace('/', '.');
                    lines.put(path, parser.currentTokenLocation().getLineNr());
                }
            }
        }
    }

    /** The line of a field, or 0 if it is not there. */
    int of(String path) {
        return lines.getOrDefault(path, 0);
    }
}
