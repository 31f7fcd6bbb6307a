package io.github.partnergateway.server;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.security.Principal;
import org.jspecify.annotations.Nullable;

/** What the contract asks of a request, in the order in which it is checked. The first step that fails is the answer. */
final class RequestChecks {

    private static final byte[] NOTHING = {};

    private final CallerCheck callers;
    private final ParameterChecks parameters;

    RequestChecks(CallerAuthenticator authenticator, StrictReader reader) {
        this.callers = new CallerCheck(authenticator);
        this.parameters = new ParameterChecks(new Constraints(), reader);
    }

    CheckedRequest check(HttpServletRequest request, ContractPath path) throws IOException {
        String method = request.getMethod();
        Principal caller = callers.check(request, path.anyOperation(method).isForApiUsers());
        Operation operation = path.operation(method);
        if (operation == null) {
            throw new RequestRejectedException(Answer.methodNotAllowed(path.allow()));
        }
        byte[] body = body(request, operation);
        @Nullable Object[] arguments = parameters.check(operation, request, path, body);
        return new CheckedRequest(request, caller, operation, arguments, body);
    }

    /**
     * Where no body is asked for, one that comes all the same must be right too if the contract says what it is answered
     * with otherwise. Where the contract does not, as for a status read, nobody looks at it.
     */
    private static byte[] body(HttpServletRequest request, Operation operation) {
        if (!operation.documents(413)) {
            return NOTHING;
        }
        boolean isAskedFor = operation.body().isPresent();
        if (isAskedFor) {
            MediaTypeCheck.check(request);
        }
        byte[] body = BodyBytes.read(request);
        if (!isAskedFor && body.length > 0) {
            MediaTypeCheck.check(request);
        }
        return body;
    }
}
