package io.github.partnergateway.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import com.networknt.schema.Error;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SchemaRegistryConfig;
import com.networknt.schema.dialect.Dialects;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

class ExamplesTest {

    private static final JsonMapper JSON = JsonMapper.shared();
    private static final SchemaRegistry SCHEMAS = SchemaRegistry.withDialect(
            Dialects.getOpenApi30(),
            registry -> registry.schemaRegistryConfig(
                    SchemaRegistryConfig.builder().formatAssertionsEnabled(true).build()));

    @ParameterizedTest
    @MethodSource("bodies")
    void everyBodyFitsItsSchema(Node mediaType, String example) {
        JsonNode body = json(mediaType.at("examples", example, "value"));
        assertThat(faults(mediaType.at("schema"), body)).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("parts")
    void everySingleValueFitsItsSchema(Node schema, Node example) {
        assertThat(faults(schema, json(example))).isEmpty();
    }

    @Test
    void misfitsWouldBeFound() {
        Node payment = Contract.root().at("components", "schemas", "PaymentRequest");
        assertThat(faults(payment, JSON.readTree("{}"))).hasSize(1);
        assertThat(faults(payment, JSON.readTree("{'money':{'amount':1,'currency':'EURO'}}".replace('\'', '"'))))
                .hasSize(2);
        assertThat(faults(
                        payment,
                        JSON.readTree("{'money':{'amount':'1','currency':'EUR'},'monney':1}".replace('\'', '"'))))
                .hasSize(1);
    }

    private static Stream<Arguments> bodies() {
        return Contract.mediaTypes()
                .flatMap(type -> type.at("examples").names().stream().map(example -> arguments(type, example)));
    }

    private static Stream<Arguments> parts() {
        Stream<Arguments> properties = Contract.schemas()
                .filter(schema -> schema.has("example"))
                .map(schema -> arguments(schema, schema.at("example")));
        Stream<Arguments> parameters = Contract.root()
                .at("components", "parameters")
                .children()
                .map(parameter -> arguments(parameter.at("schema"), parameter.at("example")));
        return Stream.concat(properties, parameters);
    }

    private static List<Error> faults(Node schema, JsonNode value) {
        ObjectNode root = JSON.createObjectNode();
        root.put("$ref", "#" + schema);
        root.set("components", closed(json(Contract.root().at("components"))));
        Schema compiled = SCHEMAS.getSchema(root);
        return compiled.validate(value);
    }

    /** Objects take no property that the contract does not name, so that a misspelled one in an example is found. */
    private static JsonNode closed(JsonNode components) {
        components.get("schemas").forEach(schema -> {
            if (schema.has("properties")) {
                ((ObjectNode) schema).put("additionalProperties", false);
            }
        });
        return components;
    }

    private static JsonNode json(Node node) {
        return JSON.valueToTree(node.value());
    }
}
