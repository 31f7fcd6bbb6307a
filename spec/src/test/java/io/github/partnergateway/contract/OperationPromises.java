package io.github.partnergateway.contract;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;

/** What operations promise: that they are there, under their names, with their parameters and answers. */
final class OperationPromises {

    private static final Set<String> METHODS =
            Set.of("get", "put", "post", "delete", "patch", "head", "options", "trace");

    private OperationPromises() {}

    /** What callers and implementers are given. */
    static Stream<Promise> given(Node contract) {
        return operations(contract).flatMap(OperationPromises::ofOperation);
    }

    /** What callers have to give. */
    static Stream<Promise> demanded(Node contract) {
        return operations(contract)
                .flatMap(operation -> parameters(operation)
                        .filter(OperationPromises::isRequired)
                        .map(parameter -> Promise.of(
                                        parameter.at("required"),
                                        words(operation) + " demands " + parameterWords(parameter))
                                .within(itself(operation))));
    }

    /** Those on the gateway's paths. */
    static Stream<Node> own(Node contract) {
        return inPaths(contract.at("paths"));
    }

    /** Those that the gateway calls. */
    static Stream<Node> callbacks(Node contract) {
        return own(contract)
                .filter(operation -> operation.has("callbacks"))
                .flatMap(operation -> operation.at("callbacks").children())
                .map(Node::target)
                .flatMap(OperationPromises::inPaths);
    }

    private static Stream<Node> operations(Node contract) {
        return Stream.concat(own(contract), callbacks(contract));
    }

    private static Stream<Node> inPaths(Node paths) {
        return paths.children().flatMap(path -> path.target().children()).filter(node -> METHODS.contains(node.name()));
    }

    private static Stream<Promise> ofOperation(Node operation) {
        Promise itself = itself(operation);
        Stream<Promise> names = Stream.concat(operationId(operation, itself), tags(operation, itself));
        Stream<Promise> parameters = parameters(operation)
                .map(parameter -> Promise.of(parameter, itself.words() + " takes " + parameterWords(parameter)));
        Stream<Promise> answers = operation
                .at("responses")
                .children()
                .map(answer -> Promise.of(answer, itself.words() + " answers " + answer.name()));
        return Stream.concat(
                Stream.of(itself),
                Stream.concat(names, Stream.concat(parameters, answers).map(promise -> promise.within(itself))));
    }

    private static Stream<Promise> operationId(Node operation, Promise itself) {
        return Stream.of("operationId")
                .filter(operation::has)
                .map(operation::at)
                .map(name -> Promise.of(name, itself.words() + " has the operationId " + name.text())
                        .named(name.text())
                        .within(itself));
    }

    /** Each tag is an interface of the client, the first one that of the server too. */
    private static Stream<Promise> tags(Node operation, Promise itself) {
        if (!operation.has("tags")) {
            return Stream.empty();
        }
        Node list = operation.at("tags");
        List<Promise> all = list.children()
                .map(tag -> Promise.of(list, itself.words() + " has the tag " + tag.text())
                        .named(tag.text())
                        .within(itself))
                .toList();
        Stream<Promise> first = all.stream()
                .limit(1)
                .map(tag -> Promise.of(list, tag.words() + " first").within(tag));
        return Stream.concat(all.stream(), first);
    }

    private static Promise itself(Node operation) {
        return Promise.of(operation, words(operation)).named(address(operation));
    }

    private static String address(Node operation) {
        return operation.path().get(operation.path().size() - 2);
    }

    /** A variable of the path may be called otherwise, and so may the header in an expression in another case. */
    private static String words(Node operation) {
        String address = address(operation);
        String folded =
                address.startsWith("{$") ? address.toLowerCase(Locale.ROOT) : address.replaceAll("\\{[^}]*}", "{}");
        return operation.name().toUpperCase(Locale.ROOT) + " " + folded;
    }

    private static Stream<Node> parameters(Node operation) {
        return operation.has("parameters")
                ? operation.at("parameters").children().map(Node::target)
                : Stream.empty();
    }

    private static String parameterWords(Node parameter) {
        String place = parameter.at("in").text();
        String name = parameter.at("name").text();
        return switch (place) {
            case "path" -> "a variable in its path";
            case "header" -> "the header " + name.toLowerCase(Locale.ROOT);
            default -> "the " + place + " parameter " + name;
        };
    }

    private static boolean isRequired(Node parameter) {
        return parameter.has("required") && parameter.at("required").value().equals(true);
    }
}
