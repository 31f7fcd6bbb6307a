package io.github.partnergateway.server.contracttests;

import java.util.List;
import java.util.stream.Stream;

/** Texts near the edges of the constraints of a schema. */
final class Texts {

    private static final String ONE_CHARACTER_IN_TWO_UNITS = "\uD83D\uDE00";
    private static final String OUTSIDE_ASCII = "\u00C5se M\u00FCller, \u0141\u00F3d\u017A, \u6771\u4EAC";
    private static final int LONG = 300;

    /** What makes some texts better than others, but for their lengths. */
    private static final List<String> SELECTIVE = List.of("pattern", "enum", "format", "x-constraint");

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
                        nearPattern,
                        any(schema, accepted))
                .flatMap(candidates -> candidates);
    }

    /** What people write where any text will do, and what a column or a character set too narrow would lose. */
    private static Stream<Candidate> any(Part schema, String accepted) {
        if (SELECTIVE.stream().anyMatch(keyword -> schema.keyword(keyword).isPresent())) {
            return Stream.empty();
        }
        Part rule = schema.keyword("type").orElseThrow();
        Stream<Candidate> longOnes = schema.keyword("maxLength").isPresent()
                ? Stream.empty()
                : Stream.of(Candidate.near(rule, ofLength(LONG, accepted)).shownAs(LONG + " characters"));
        return Stream.concat(
                longOnes,
                Stream.of(
                        Candidate.near(rule, "").shownAs("an empty text"),
                        Candidate.near(rule, OUTSIDE_ASCII).shownAs("letters outside ASCII"),
                        Candidate.near(rule, ONE_CHARACTER_IN_TWO_UNITS).shownAs("a character beyond U+FFFF")));
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
