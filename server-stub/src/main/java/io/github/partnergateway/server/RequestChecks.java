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
        byte[] body = new byte[0];
        if (operation.body().isPresent()) {
            MediaTypeCheck.check(request);
            body = BodyBytes.read(request);
        }
        @Nullable Object[] arguments = parameters.check(operation, request, path, body);
        return new CheckedRequest(request, caller, operation, arguments, body);
    }
}
