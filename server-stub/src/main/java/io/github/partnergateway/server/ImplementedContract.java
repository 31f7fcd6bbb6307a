package io.github.partnergateway.server;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.http.server.PathContainer;
import org.springframework.util.function.SingletonSupplier;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/**
 * The operations of the contract that the application implements, by path. They are found among the application's own
 * mappings by what the generated interfaces carry, so that there is no second table of paths.
 */
final class ImplementedContract {

    /** All paths of the vendor's product lie below it. */
    private static final String PRODUCT = "/collection/";

    // Asked for with the first request only: the mappings must not be created while the filters are.
    private final SingletonSupplier<List<ContractPath>> paths;

    ImplementedContract(ObjectProvider<RequestMappingHandlerMapping> mappings) {
        this.paths = SingletonSupplier.of(() -> collect(mappings));
    }

    /** The contract's path that a request asks for, if it is one whose operation is implemented. */
    @Nullable
    ContractPath find(PathContainer path) {
        for (ContractPath candidate : paths.obtain()) {
            if (candidate.matches(path)) {
                return candidate;
            }
        }
        return null;
    }

    Stream<Operation> operations() {
        return paths.obtain().stream().flatMap(ContractPath::operations);
    }

    /** Whether a path belongs to the vendor's product, be it known or not. */
    boolean isBelowProduct(String path) {
        return paths.obtain().stream().anyMatch(known -> path.startsWith(known.upTo(PRODUCT)));
    }

    private static List<ContractPath> collect(ObjectProvider<RequestMappingHandlerMapping> mappings) {
        Map<String, Map<String, Operation>> operations = new LinkedHashMap<>();
        for (RequestMappingHandlerMapping mapping : mappings.orderedStream().toList()) {
            mapping.getHandlerMethods().forEach((info, handler) -> add(operations, info, handler));
        }
        List<ContractPath> paths = new ArrayList<>();
        operations.forEach((pattern, byMethod) -> paths.add(new ContractPath(pattern, byMethod)));
        return List.copyOf(paths);
    }

    private static void add(
            Map<String, Map<String, Operation>> operations, RequestMappingInfo info, HandlerMethod handler) {
        if (!Operation.isOne(handler)) {
            return;
        }
        Operation operation = new Operation(handler);
        Set<RequestMethod> methods = info.getMethodsCondition().getMethods();
        for (String pattern : new TreeSet<>(info.getPatternValues())) {
            methods.forEach(method -> operations
                    .computeIfAbsent(pattern, unused -> new HashMap<>())
                    .put(method.name(), operation));
        }
    }
}
