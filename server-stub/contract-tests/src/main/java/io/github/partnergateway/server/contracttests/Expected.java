package io.github.partnergateway.server.contracttests;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * What a request is to be answered with. How an answer of this status has to look is judged elsewhere, for all of them.
 *
 * @param example an answer of the contract whose word for programs is expected, be it a code or an error
 */
record Expected(int status, @Nullable JsonNode example) {

    private static final List<String> WORDS = List.of("code", "error");

    static Expected status(int status) {
        return new Expected(status, null);
    }

    static Expected withCode(int status, String code) {
        return new Expected(status, Json.object().put("code", code));
    }

    /** What is wrong with an answer, if anything. */
    Optional<String> misfit(Answer answer) {
        if (answer.status() != status) {
            return Optional.of("%s instead of %d".formatted(answer.describeStatus(), status));
        }
        return example == null ? Optional.empty() : wrongWord(answer, example);
    }

    private static Optional<String> wrongWord(Answer answer, JsonNode example) {
        JsonNode body = answer.json().orElseGet(Json::object);
        return WORDS.stream()
                .filter(example::has)
                .filter(word -> !example.get(word).equals(body.path(word)))
                .map(word -> "the field '%s' is %s instead of %s"
                        .formatted(word, body.has(word) ? Shown.json(body.get(word)) : "missing", example.get(word)))
                .findFirst();
    }
}
