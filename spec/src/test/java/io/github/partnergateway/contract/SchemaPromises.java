package io.github.partnergateway.contract;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** What schemas promise: that they are there, with their properties and words, under their Java names. */
final class SchemaPromises {

    private SchemaPromises() {}

    /** What callers and implementers are given. What is not a class in Java is named nowhere but in the file. */
    static Stream<Promise> given(Node contract) {
        Set<String> answered = reached(contract, "responses", "requestBody");
        return classes(contract)
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
        return classes(contract)
                .filter(schema -> requested.contains(schema.pointer()))
                .flatMap(schema -> required(schema)
                        .map(name -> Promise.of(place(schema, name), name(schema, name) + " has to be sent")
                                .within(itself(schema))));
    }

    private static Promise itself(Node schema) {
        return Promise.of(schema, "the schema " + schema.name()).named(schema.name());
    }

    private static Stream<Promise> ofProperty(Node schema, Node property) {
        Promise itself = Promise.of(property, name(schema, property.name())).within(itself(schema));
        return Stream.concat(
                Stream.of(itself), isClass(property) ? ofClass(property, itself) : ofType(property, itself));
    }

    private static Stream<Promise> ofClass(Node property, Promise itself) {
        return parts(property)
                .filter(SchemaPromises::isComponent)
                .limit(1)
                .map(other -> Promise.of(property, itself.words() + " is a " + other.name())
                        .within(itself(other)));
    }

    /** A text is a text, whether it is described here or in a component. */
    private static Stream<Promise> ofType(Node property, Promise itself) {
        return Stream.of("type", "format")
                .flatMap(word ->
                        parts(property).filter(part -> part.has(word)).limit(1).map(part -> part.at(word)))
                .map(word -> Promise.of(word, itself.words() + " has the " + word.name() + " " + word.value())
                        .within(itself));
    }

    private static Stream<Promise> alwaysThere(Node schema) {
        return required(schema)
                .map(name -> Promise.of(place(schema, name), name(schema, name) + " is always there")
                        .within(Promise.of(schema, name(schema, name))));
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

    private static Stream<Node> classes(Node contract) {
        return contract.at("components", "schemas").children().filter(SchemaPromises::isClass);
    }

    private static boolean isClass(Node schema) {
        return parts(schema).anyMatch(part -> part.has("properties") || part.has("enum"));
    }

    private static boolean isComponent(Node schema) {
        return schema.path().size() == 3 && schema.path().get(1).equals("schemas");
    }

    /** A schema, and those that it refers to or is put together of. */
    private static Stream<Node> parts(Node schema) {
        Node here = schema.target();
        return Stream.concat(Stream.of(here), list(here, "allOf").flatMap(SchemaPromises::parts));
    }

    private static Stream<Node> properties(Node schema) {
        return parts(schema).flatMap(part -> list(part, "properties"));
    }

    private static Stream<String> required(Node schema) {
        return parts(schema)
                .filter(part -> part.has("required"))
                .flatMap(part -> part.at("required").texts().stream())
                .distinct();
    }

    /** Where a property is described, or the schema that only demands it. */
    private static Node place(Node schema, String name) {
        return properties(schema)
                .filter(property -> property.isNamed(name))
                .findFirst()
                .orElse(schema);
    }

    private static Stream<Node> list(Node node, String name) {
        return node.has(name) ? node.at(name).children() : Stream.empty();
    }

    private static String name(Node schema, String property) {
        return schema.name() + "." + property;
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
