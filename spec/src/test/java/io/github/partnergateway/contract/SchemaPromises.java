package io.github.partnergateway.contract;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** What schemas promise: that they are there, with their properties and words, under their Java names. */
final class SchemaPromises {

    private SchemaPromises() {}

    /** What callers and implementers are given. */
    static Stream<Promise> given(Node contract) {
        Set<String> answered = reached(contract, "responses", "requestBody");
        return schemas(contract)
                .flatMap(schema -> Stream.of(
                                Stream.of(itself(schema)),
                                properties(schema).flatMap(property -> ofProperty(schema, property)),
                                answered.contains(schema.pointer()) ? alwaysThere(schema) : Stream.<Promise>empty(),
                                words(schema),
                                javaNames(schema))
                        .flatMap(each -> each));
    }

    /** What callers have to give. */
    static Stream<Promise> demanded(Node contract) {
        Set<String> requested = reached(contract, "requestBody", "responses");
        return schemas(contract)
                .filter(schema -> requested.contains(schema.pointer()))
                .flatMap(schema -> required(schema)
                        .map(property -> Promise.of(property, name(schema, property) + " has to be sent")
                                .within(itself(schema))));
    }

    private static Promise itself(Node schema) {
        return Promise.of(schema, "the schema " + schema.name()).named(schema.name());
    }

    private static Stream<Promise> ofProperty(Node schema, Node property) {
        Promise itself = Promise.of(property, name(schema, property)).within(itself(schema));
        Stream<Promise> type = Stream.of("type", "format")
                .filter(property::has)
                .map(property::at)
                .map(word -> Promise.of(word, itself.words() + " has the " + word.name() + " " + word.value())
                        .within(itself));
        Stream<Promise> schemas = list(property, "allOf")
                .map(Node::target)
                .map(other -> Promise.of(property, itself.words() + " is a " + other.name())
                        .within(itself(other)));
        return Stream.of(Stream.of(itself), type, schemas).flatMap(each -> each);
    }

    private static Stream<Promise> alwaysThere(Node schema) {
        return required(schema)
                .map(property -> Promise.of(property, name(schema, property) + " is always there")
                        .within(Promise.of(property, name(schema, property))));
    }

    private static Stream<Promise> words(Node schema) {
        return list(schema, "enum")
                .map(word -> Promise.of(word, schema.name() + " has the word " + word.value())
                        .within(itself(schema)));
    }

    private static Stream<Promise> javaNames(Node schema) {
        List<Node> words = list(schema, "enum").toList();
        List<Node> names = list(schema, "x-enum-varnames").toList();
        return IntStream.range(0, Math.min(words.size(), names.size()))
                .mapToObj(i -> Promise.of(
                                names.get(i),
                                schema.name() + " calls " + words.get(i).value() + " in Java "
                                        + names.get(i).value())
                        .within(Promise.of(
                                schema,
                                schema.name() + " has the word " + words.get(i).value()))
                        .named(names.get(i).text()));
    }

    private static Stream<Node> schemas(Node contract) {
        return contract.at("components", "schemas").children();
    }

    private static Stream<Node> properties(Node schema) {
        return list(schema, "properties");
    }

    private static Stream<Node> required(Node schema) {
        List<String> required = schema.has("required") ? schema.at("required").texts() : List.of();
        return properties(schema).filter(property -> required.contains(property.name()));
    }

    private static Stream<Node> list(Node node, String name) {
        return node.has(name) ? node.at(name).children() : Stream.empty();
    }

    private static String name(Node schema, Node property) {
        return schema.name() + "." + property.name();
    }

    /** Where an operation's keyword leads to; what an operation receives, its callbacks send. */
    private static Set<String> reached(Node contract, String ofOperations, String ofCallbacks) {
        Stream<Node> own = OperationPromises.own(contract)
                .filter(operation -> operation.has(ofOperations))
                .map(operation -> operation.at(ofOperations));
        Stream<Node> back = OperationPromises.callbacks(contract)
                .filter(operation -> operation.has(ofCallbacks))
                .map(operation -> operation.at(ofCallbacks));
        return Stream.concat(own, back).flatMap(Node::reach).map(Node::pointer).collect(Collectors.toSet());
    }
}
