package io.github.partnergateway.server.contracttests;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** A body with one field changed at a time, for every field that its schema has, however deep. */
final class BodyVariants {

    private final ObjectNode base;

    BodyVariants(ObjectNode base) {
        this.base = base;
    }

    /**
     * A body with one field changed.
     *
     * @param field its name, as messages give it
     * @param isJudged whether the schema says all that there is to say about the field
     */
    record Variant(String field, JsonNode body, Candidate candidate, boolean isJudged) {}

    List<Variant> of(Part schema) {
        return at(List.of(), schema).toList();
    }

    /** A body of nothing but what is required. */
    static ObjectNode least(Part schema, JsonNode from) {
        ObjectNode least = Json.object();
        for (Part required : schema.keyword("required").map(Part::parts).orElse(List.of())) {
            Part property = schema.keyword("properties").orElseThrow().at(required.text());
            JsonNode value = from.path(required.text());
            least.set(required.text(), value.isObject() ? least(property, value) : value);
        }
        return least;
    }

    private Stream<Variant> at(List<String> path, Part schema) {
        Stream<Variant> own = path.isEmpty() ? Stream.empty() : changes(path, schema);
        List<Part> properties = schema.keyword("properties").map(Part::parts).orElse(List.of());
        Stream<Variant> below = properties.stream().flatMap(property -> at(plus(path, property.name()), property));
        return Stream.of(own, missing(path, schema), below).flatMap(variants -> variants);
    }

    private Stream<Variant> changes(List<String> path, Part schema) {
        JsonNode accepted = base.at("/" + String.join("/", path));
        JsonNode start = accepted.isMissingNode()
                ? schema.keyword("example").map(Part::value).orElse(Json.of("a"))
                : accepted;
        boolean isJudged = schema.keyword("x-constraint").isEmpty();
        return Candidates.of(schema, start).stream()
                .map(candidate -> new Variant(
                        String.join(".", path), Json.with(base, path, candidate.value()), candidate, isJudged));
    }

    private Stream<Variant> missing(List<String> path, Part schema) {
        return schema.keyword("required").stream()
                .flatMap(required -> required.parts().stream()
                        .map(name -> plus(path, name.text()))
                        .map(field -> new Variant(
                                String.join(".", field),
                                Json.without(base, field),
                                new Candidate(Json.NULL, "a body without it", required, true),
                                true)));
    }

    private static List<String> plus(List<String> path, String name) {
        List<String> longer = new ArrayList<>(path);
        longer.add(name);
        return longer;
    }
}
