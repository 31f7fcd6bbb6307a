package io.github.partnergateway.server.contracttests;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/** A part of the contract. References are followed, so that each part is found where it is defined. */
record Part(Contract contract, String pointer, JsonNode value) {

    Part at(String... names) {
        Part part = this;
        for (String name : names) {
            String inside = part.pointer;
            part = part.find(name)
                    .orElseThrow(() -> new IllegalStateException("The contract has no '" + name + "' at #" + inside));
        }
        return part;
    }

    Optional<Part> find(String name) {
        JsonNode found = value.isArray() ? value.path(Integer.parseInt(name)) : value.path(name);
        return found.isMissingNode()
                ? Optional.empty()
                : Optional.of(new Part(contract, Pointer.plus(pointer, name), found).followed());
    }

    /** The parts right below this one, in the order of the file. */
    List<Part> parts() {
        Stream<String> names = value.isArray()
                ? IntStream.range(0, value.size()).mapToObj(Integer::toString)
                : value.propertyNames().stream();
        return names.map(this::at).toList();
    }

    /** A keyword of a schema, be it in the schema itself or in one that it is composed of. */
    Optional<Part> keyword(String name) {
        return find(name)
                .or(() -> find("allOf").stream()
                        .flatMap(all -> all.parts().stream())
                        .flatMap(schema -> schema.keyword(name).stream())
                        .findFirst());
    }

    boolean says(String name, String word) {
        return keyword(name).filter(part -> part.text().equals(word)).isPresent();
    }

    String name() {
        return Pointer.lastName(pointer);
    }

    String text() {
        return value.asString(value.toString());
    }

    Rule rule() {
        return contract.rule(pointer);
    }

    private Part followed() {
        return value.path("$ref").isString()
                ? contract.part(value.get("$ref").stringValue().substring(1))
                : this;
    }

    @Override
    public String toString() {
        return "#" + pointer;
    }
}
