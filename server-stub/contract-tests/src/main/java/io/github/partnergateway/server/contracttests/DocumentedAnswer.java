package io.github.partnergateway.server.contracttests;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/** An answer that an operation documents. */
record DocumentedAnswer(int status, Part part) {

    /** Whether the operation is done, rather than refused. */
    boolean isSuccess() {
        return status / 100 == 2;
    }

    boolean documentsHeader(String name) {
        return part.find("headers").stream()
                .flatMap(headers -> headers.parts().stream())
                .anyMatch(header -> header.name().equalsIgnoreCase(name));
    }

    Optional<Part> content() {
        return part.find("content");
    }

    boolean documentsMediaType(MediaType sent) {
        return mediaTypes().anyMatch(type -> sent.is(type.name()));
    }

    Optional<Part> schema() {
        return mediaTypes().flatMap(type -> type.find("schema").stream()).findFirst();
    }

    /** The values of the examples. */
    List<JsonNode> examples() {
        return namedExamples().map(example -> example.at("value").value()).toList();
    }

    /** The example of a name, with its status as what is expected. */
    Optional<Expected> like(String example) {
        return namedExamples()
                .filter(named -> named.name().equals(example))
                .findFirst()
                .map(named -> new Expected(status, named.at("value").value()));
    }

    private Stream<Part> namedExamples() {
        return mediaTypes().flatMap(type -> type.find("examples").stream()).flatMap(all -> all.parts().stream());
    }

    private Stream<Part> mediaTypes() {
        return content().stream().flatMap(content -> content.parts().stream());
    }
}
