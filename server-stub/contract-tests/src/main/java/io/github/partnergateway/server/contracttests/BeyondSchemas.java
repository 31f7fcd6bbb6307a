package io.github.partnergateway.server.contracttests;

import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** The rules of the contract that a schema cannot say, which stand there under {@code x-constraint}. */
final class BeyondSchemas {

    /**
     * A rule by its effects.
     *
     * @param breaking makes a text that breaks it of one that does not
     * @param suspect what may break it, wherever it is found
     */
    private record Known(String breaking, Pattern suspect) {}

    private static final Map<String, Known> RULES = Map.of(
            "@io.github.partnergateway.validation.CurrencyCode",
            new Known("ZZZ", Pattern.compile(".")),
            "@io.github.partnergateway.validation.HttpUrl",
            new Known("%s?sum=%%zz", Pattern.compile("%(?![0-9A-Fa-f]{2})")));

    private BeyondSchemas() {}

    /** A text that breaks the rule of a schema, if it has one that is known here. */
    static Optional<Candidate> breaking(Part schema, String accepted) {
        return schema.keyword("x-constraint")
                .filter(rule -> RULES.containsKey(rule.text()))
                .map(rule -> Candidate.breaking(
                        rule, RULES.get(rule.text()).breaking().formatted(accepted)));
    }

    /** Whether a text certainly keeps the rule of a schema. */
    static boolean isKept(Part schema, String text) {
        Optional<Part> rule = schema.keyword("x-constraint");
        return rule.isEmpty()
                || rule.map(part -> RULES.get(part.text()))
                        .filter(known -> !known.suspect().matcher(text).find())
                        .isPresent();
    }
}
