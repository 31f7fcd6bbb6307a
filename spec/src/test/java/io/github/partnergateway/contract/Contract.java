package io.github.partnergateway.contract;

import io.github.partnergateway.model.PaymentRequest;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.stream.Stream;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/** The contract, read from where the jar carries it. */
final class Contract {

    private static final Set<String> METHODS =
            Set.of("get", "put", "post", "delete", "patch", "head", "options", "trace");
    private static final Node ROOT = read(text());

    private Contract() {}

    static Node root() {
        return ROOT;
    }

    /** A contract of other text, such as one with a fault. */
    static Node read(String text) {
        return Node.root(new Yaml(new SafeConstructor(new LoaderOptions())).load(text));
    }

    static String text() {
        return resource("openapi.yaml");
    }

    static String resource(String name) {
        try (InputStream in = PaymentRequest.class.getResourceAsStream("/META-INF/openapi/" + name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** The operations on the gateway's paths. */
    static Stream<Node> operations() {
        return ROOT.at("paths").children().flatMap(Node::children).filter(node -> METHODS.contains(node.name()));
    }

    /** Everything that says what JSON a request or an answer carries. */
    static Stream<Node> mediaTypes() {
        return ROOT.tree().filter(node -> node.isNamed("content")).flatMap(Node::children);
    }

    /** Every schema: the named ones, those of parameters, and those inside of them. */
    static Stream<Node> schemas() {
        Stream<Node> named = ROOT.at("components", "schemas").children();
        Stream<Node> parameters =
                ROOT.at("components", "parameters").children().map(parameter -> parameter.at("schema"));
        return Stream.concat(named, parameters).flatMap(Contract::withParts);
    }

    private static Stream<Node> withParts(Node schema) {
        Stream<Node> properties =
                schema.has("properties") ? schema.at("properties").children() : Stream.empty();
        return Stream.concat(Stream.of(schema), properties.flatMap(Contract::withParts));
    }
}
