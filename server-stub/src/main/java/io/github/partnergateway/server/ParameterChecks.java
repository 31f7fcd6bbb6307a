package io.github.partnergateway.server;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.ServletRequestPathUtils;

/** The values for an operation's parameters: the headers and the path first, then the body. */
final class ParameterChecks {

    private final Constraints constraints;
    private final StrictReader reader;

    ParameterChecks(Constraints constraints, StrictReader reader) {
        this.constraints = constraints;
        this.reader = reader;
    }

    @Nullable
    Object[] check(Operation operation, HttpServletRequest request, ContractPath path, byte[] body) {
        List<OperationParameter> parameters = operation.parameters();
        Map<String, String> variables =
                path.variables(ServletRequestPathUtils.parse(request).pathWithinApplication());
        @Nullable Object[] arguments = new Object[parameters.size()];
        Faults faults = new Faults();
        for (int i = 0; i < arguments.length; i++) {
            OperationParameter parameter = parameters.get(i);
            String value = switch (parameter.source()) {
                case HEADER -> header(request, parameter.name(), faults);
                case PATH -> variables.get(parameter.name());
                case BODY -> null;
            };
            arguments[i] = value != null && parameter.isReference() ? value.toLowerCase(Locale.ROOT) : value;
        }
        faults.addOfOtherFields(constraints.of(operation, arguments));
        faults.throwIfAny();
        operation
                .body()
                .ifPresent(parameter -> arguments[parameters.indexOf(parameter)] = read(body, parameter.type()));
        return arguments;
    }

    private Object read(byte[] body, Class<?> type) {
        Faults faults = new Faults();
        Object value = reader.read(body, type, faults);
        faults.addOfOtherFields(constraints.of(value));
        faults.throwIfAny();
        return value;
    }

    private static @Nullable String header(HttpServletRequest request, String name, Faults faults) {
        List<String> values = Collections.list(request.getHeaders(name));
        if (values.size() > 1) {
            faults.add(name, "must not be repeated");
        }
        return values.isEmpty() ? null : values.get(0);
    }
}
