package io.github.partnergateway.server.contracttests;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/** Values near the edges of a schema, whatever its constraints are. */
final class Candidates {

    private Candidates() {}

    /**
     * All of them, each value once.
     *
     * @param accepted a value that nothing is wrong with
     */
    static List<Candidate> of(Part schema, JsonNode accepted) {
        Map<JsonNode, Candidate> byValue = new LinkedHashMap<>();
        Stream.of(
                        Texts.near(schema, accepted.asString("a")),
                        Numbers.near(schema),
                        words(schema),
                        OtherTypes.than(schema, accepted))
                .flatMap(candidates -> candidates)
                .forEach(candidate -> byValue.putIfAbsent(candidate.value(), candidate));
        return List.copyOf(byValue.values());
    }

    private static Stream<Candidate> words(Part schema) {
        return schema.keyword("enum").stream()
                .flatMap(words -> Stream.concat(
                        words.parts().stream().map(word -> Candidate.near(words, word.text())),
                        words.parts().stream()
                                .limit(1)
                                .flatMap(word ->
                                        Stream.of(word.text() + "_", word.text().toLowerCase(Locale.ROOT)))
                                .map(word -> Candidate.near(words, word))));
    }
}
