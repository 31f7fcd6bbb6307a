package io.github.partnergateway.server.contracttests;

import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import tools.jackson.databind.JsonNode;

/** The contract as its file says it. Cases and judgements alike are drawn from here. */
final class Contract {

    static final String RESOURCE = "META-INF/openapi/openapi.yaml";

    private final YamlLines lines;
    private final Part root;
    private final Schemas schemas;

    private Contract(String yaml) {
        Yaml parser = new Yaml(new SafeConstructor(new LoaderOptions()));
        JsonNode content = Json.of(parser.load(yaml));
        lines = new YamlLines(yaml, parser.compose(new StringReader(yaml)));
        root = new Part(this, "", content);
        schemas = new Schemas(content);
    }

    /** The one that the contract's jar carries. */
    static Contract published() {
        try (InputStream file = Contract.class.getClassLoader().getResourceAsStream(RESOURCE)) {
            return of(new String(Objects.requireNonNull(file, RESOURCE).readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    static Contract of(String yaml) {
        return new Contract(yaml);
    }

    Part root() {
        return root;
    }

    Part part(String pointer) {
        return root.at(Pointer.names(pointer).toArray(String[]::new));
    }

    Rule rule(String pointer) {
        return lines.rule(pointer);
    }

    Schemas schemas() {
        return schemas;
    }
}
