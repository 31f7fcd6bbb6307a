package io.github.partnergateway.server.contracttests;

import com.networknt.schema.Error;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SchemaRegistryConfig;
import com.networknt.schema.dialect.Dialect;
import com.networknt.schema.dialect.Dialects;
import com.networknt.schema.keyword.NonValidationKeyword;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Judges values by the contract's schemas, in the dialect of OpenAPI 3.0. */
final class Schemas {

    /** What the dialect does not know says nothing about values; the validator would warn of each such word. */
    private static final Dialect OPENAPI = Dialect.builder(Dialects.getOpenApi30())
            .unknownKeywordFactory((name, context) -> new NonValidationKeyword(name))
            .build();

    private static final SchemaRegistry REGISTRY = SchemaRegistry.withDialect(
            OPENAPI,
            registry -> registry.schemaRegistryConfig(
                    SchemaRegistryConfig.builder().formatAssertionsEnabled(true).build()));

    private final JsonNode open;
    private final JsonNode closed;
    private final Map<String, Schema> compiled = new ConcurrentHashMap<>();

    Schemas(JsonNode contract) {
        this.open = contract.path("components");
        this.closed = closed(open.deepCopy());
    }

    /** What is wrong with a request, which may have fields besides those of the contract. */
    List<Fault> faults(Part schema, JsonNode value) {
        return faults("open", open, schema, value);
    }

    /** What is wrong with an answer, which may not. */
    List<Fault> faultsOfAnswer(Part schema, JsonNode value) {
        return faults("closed", closed, schema, value);
    }

    private List<Fault> faults(String kind, JsonNode components, Part schema, JsonNode value) {
        Schema judge = compiled.computeIfAbsent(kind + schema.pointer(), key -> compile(components, schema.pointer()));
        return judge.validate(value).stream().map(Fault::of).toList();
    }

    private static Schema compile(JsonNode components, String pointer) {
        ObjectNode root = Json.object();
        root.put("$ref", "#" + pointer);
        root.set("components", components);
        return REGISTRY.getSchema(root);
    }

    private static JsonNode closed(JsonNode components) {
        components.path("schemas").forEach(schema -> {
            if (schema.has("properties")) {
                ((ObjectNode) schema).put("additionalProperties", false);
            }
        });
        return components;
    }

    /**
     * A broken keyword.
     *
     * @param keyword where it stands in the contract
     * @param at where the value breaks it
     * @param property the field that is missing or too many, if it is about one
     */
    record Fault(String keyword, String at, @Nullable String property, String message) {

        static Fault of(Error error) {
            return new Fault(
                    error.getSchemaLocation().getFragment().toString(),
                    error.getInstanceLocation().toString(),
                    error.getProperty(),
                    error.getMessage());
        }

        /** Its field, as messages name it. */
        String field() {
            String path = property == null ? at : Pointer.plus(at, property);
            return String.join(".", Pointer.names(path));
        }
    }
}
