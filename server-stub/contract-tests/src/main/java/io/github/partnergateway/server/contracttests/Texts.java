package io.github.partnergateway.server.contracttests;

import java.util.stream.Stream;

/** Texts near the edges of the constraints of a schema. */
final class Texts {

    private static final String ONE_CHARACTER_IN_TWO_UNITS = "\uD83D\uDE00";

    private Texts() {}

    static Stream<Candidate> near(Part schema, String accepted) {
        if (!schema.says("type", "string")) {
            return Stream.empty();
        }
        Stream<Candidate> nearPattern = schema.keyword("pattern").stream()
                .flatMap(pattern -> PatternSamples.of(pattern.text(), accepted).stream()
                        .map(text -> Candidate.near(pattern, text)));
        return Stream.of(
                        BeyondSchemas.breaking(schema, accepted).stream(),
                        lengths(schema, "maxLength", 1, accepted),
                        lengths(schema, "minLength", -1, accepted),
                        nearPattern)
                .flatMap(candidates -> candidates);
    }

    private static Stream<Candidate> lengths(Part schema, String keyword, int beyond, String accepted) {
        return schema.keyword(keyword).stream().flatMap(rule -> {
            int edge = rule.value().asInt();
            return Stream.of(edge, edge + beyond)
                    .filter(length -> length >= 0)
                    .flatMap(length -> Stream.of(
                            Candidate.near(rule, ofLength(length, accepted))
                                    .shownAs("%,d characters".formatted(length)),
                            Candidate.near(rule, ONE_CHARACTER_IN_TWO_UNITS.repeat(length))
                                    .shownAs("%,d characters beyond U+FFFF".formatted(length))));
        });
    }

    /** Longer at its end or cut there. */
    static String ofLength(int length, String text) {
        return text.length() >= length ? text.substring(0, length) : text + "a".repeat(length - text.length());
    }
}
