package io.github.partnergateway.server.contracttests;

import tools.jackson.databind.JsonNode;

/** Values as they stand in names of cases and in failures. */
final class Shown {

    private static final int LONGEST_VALUE = 60;

    private Shown() {}

    static String json(JsonNode value) {
        return shortened(value.toString(), LONGEST_VALUE);
    }

    static String text(String value) {
        return json(Json.of(value));
    }

    static String shortened(String text, int most) {
        return text.length() <= most
                ? text
                : "%s… (%,d characters)".formatted(text.substring(0, most), text.codePointCount(0, text.length()));
    }
}
