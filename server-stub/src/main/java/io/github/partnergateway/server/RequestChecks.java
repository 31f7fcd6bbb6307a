package io.github.partnergateway.server;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.security.Principal;
import org.jspecify.annotations.Nullable;

/** What the contract asks of a request, in the order in which it is checked. The first step that fails is the answer. */
final class RequestChecks {

    private final CallerCheck callers;
    private final ParameterChecks parameters = new ParameterChecks(new Constraints());

    RequestChecks(CallerAuthenticator authenticator) {
        this.callers = new CallerCheck(authenticator);
    }

    CheckedRequest check(HttpServletRequest request, ContractPath path) throws IOException {
        String method = request.getMethod();
        Principal caller = callers.check(request, path.anyOperation(method).isForApiUsers());
        Operation operation = path.operation(method);
        if (operation == null) {
            throw new RequestRejectedException(Answer.methodNotAllowed(path.allow()));
        }
        byte[] body = body(request, operation.body().isPresent());
        @Nullable Object[] arguments = parameters.check(operation, request, path, body);
        return new CheckedRequest(request, caller, operation, arguments, body);
    }

    /** Where no body is asked for, the media type of one that comes all the same must be right too. */
    private static byte[] body(HttpServletRequest request, boolean isAskedFor) {
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
