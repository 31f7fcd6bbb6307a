package io.github.partnergateway.server;

import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.http.server.PathContainer;
import org.springframework.web.util.pattern.PathPattern;
import org.springframework.web.util.pattern.PathPattern.PathMatchInfo;
import org.springframework.web.util.pattern.PathPatternParser;

/** One path of the contract, with its operations by HTTP method. */
final class ContractPath {

    private final PathPattern pattern;
    private final Map<String, Operation> operations;

    ContractPath(String pattern, Map<String, Operation> operations) {
        this.pattern = PathPatternParser.defaultInstance.parse(pattern);
        this.operations = Map.copyOf(operations);
    }

    /** As it stands in the contract, with variables in braces. */
    String pattern() {
        return pattern.getPatternString();
    }

    boolean matches(PathContainer path) {
        return pattern.matches(path);
    }

    /** The values of the variables in the path. */
    Map<String, String> variables(PathContainer path) {
        PathMatchInfo match = pattern.matchAndExtract(path);
        return match == null ? Map.of() : match.getUriVariables();
    }

    /** The beginning of this path up to and with a part of it, or all of it. */
    String upTo(String part) {
        String path = pattern();
        int at = path.indexOf(part);
        return at < 0 ? path : path.substring(0, at + part.length());
    }

    Stream<Operation> operations() {
        return operations.values().stream();
    }

    /** The operation that a method asks for, or null if the path has none for it. HEAD asks for what GET answers. */
    @Nullable
    Operation operation(String method) {
        return operations.get(method.equals("HEAD") ? "GET" : method);
    }

    /** The operation that a method asks for, or another one of this path: they agree in what stands before the method. */
    Operation anyOperation(String method) {
        Operation operation = operation(method);
        return operation != null ? operation : operations.values().iterator().next();
    }

    /** Whether its callers present an API user and its key instead of an access token. */
    boolean isForApiUsers() {
        return operations.values().iterator().next().isForApiUsers();
    }

    /** What the header {@code Allow} says. */
    String allow() {
        TreeSet<String> methods = new TreeSet<>(operations.keySet());
        if (methods.contains("GET")) {
            methods.add("HEAD");
        }
        return String.join(", ", methods);
    }
}
