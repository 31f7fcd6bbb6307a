package io.github.partnergateway.server;

import static java.util.stream.Collectors.toUnmodifiableSet;

import io.github.partnergateway.model.ErrorCode;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.springframework.core.annotation.MergedAnnotations;
import org.springframework.core.annotation.MergedAnnotations.SearchStrategy;
import org.springframework.web.method.HandlerMethod;

/** An operation of the contract and the method of the application that implements it. */
final class Operation {

    /** The attribute of a request that says which operation it asks for; there is none for a method without one. */
    static final String ASKED_FOR = Operation.class.getName();

    private final HandlerMethod handler;
    private final Set<Integer> statuses;
    private final String authorization;
    private final List<OperationParameter> parameters;

    Operation(HandlerMethod handler) {
        MergedAnnotations documented = MergedAnnotations.from(handler.getMethod(), SearchStrategy.TYPE_HIERARCHY);
        this.handler = handler;
        this.statuses = Arrays.stream(documented.get(DocumentedStatuses.class).getIntArray("value"))
                .boxed()
                .collect(toUnmodifiableSet());
        this.authorization = documented.get(DocumentedAuthorization.class).getString("value");
        this.parameters = Arrays.stream(handler.getMethodParameters())
                .map(OperationParameter::of)
                .toList();
    }

    static boolean isOne(HandlerMethod handler) {
        return handler.hasMethodAnnotation(DocumentedStatuses.class);
    }

    HandlerMethod handler() {
        return handler;
    }

    /** Whether the caller presents an API user and its key instead of an access token. */
    boolean isForApiUsers() {
        return authorization.toLowerCase(Locale.ROOT).equals("basic");
    }

    List<OperationParameter> parameters() {
        return parameters;
    }

    Optional<OperationParameter> body() {
        return parameters.stream().filter(OperationParameter::isBody).findFirst();
    }

    /** Whether this operation may be answered so. */
    boolean documents(int status) {
        return statuses.contains(status);
    }

    /** The code's own status, or 500 where this operation does not document it. */
    int statusOf(ErrorCode.Known code) {
        return documents(code.status()) ? code.status() : 500;
    }

    /** The names of the operation's method and nothing that a caller sent. */
    @Override
    public String toString() {
        return handler.getMethod().getName();
    }
}
