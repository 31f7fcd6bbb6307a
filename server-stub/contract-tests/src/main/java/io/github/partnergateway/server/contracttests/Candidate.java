package io.github.partnergateway.server.contracttests;

import tools.jackson.databind.JsonNode;

/**
 * A value near the edge of a rule.
 *
 * @param shown the value for people
 * @param rule the keyword for which it was made
 * @param isBroken that the value breaks the rule, where a schema cannot tell; if not, the schema decides
 */
record Candidate(JsonNode value, String shown, Part rule, boolean isBroken) {

    static Candidate near(Part rule, Object value) {
        JsonNode tree = Json.of(value);
        return new Candidate(tree, Shown.json(tree), rule, false);
    }

    static Candidate breaking(Part rule, Object value) {
        return near(rule, value).asBroken();
    }

    Candidate shownAs(String other) {
        return new Candidate(value, other, rule, isBroken);
    }

    /** Another value that is shown as this one. */
    Candidate with(String other) {
        return new Candidate(Json.of(other), shown, rule, isBroken);
    }

    private Candidate asBroken() {
        return new Candidate(value, shown, rule, true);
    }
}
