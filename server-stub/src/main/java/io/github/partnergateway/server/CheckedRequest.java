package io.github.partnergateway.server;

import jakarta.servlet.ServletInputStream;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import java.io.BufferedReader;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.security.Principal;
import org.jspecify.annotations.Nullable;

/** A request that keeps the contract: who calls, the operation, and the values for its parameters. */
final class CheckedRequest extends HttpServletRequestWrapper {

    private final Principal caller;
    private final Operation operation;
    private final @Nullable Object[] arguments;
    private final ReplayedBody replayed;

    CheckedRequest(
            HttpServletRequest request,
            Principal caller,
            Operation operation,
            @Nullable Object[] arguments,
            byte[] body) {
        super(request);
        this.caller = caller;
        this.operation = operation;
        this.arguments = arguments;
        this.replayed = new ReplayedBody(body);
    }

    Operation operation() {
        return operation;
    }

    @Nullable
    Object argument(int index) {
        return arguments[index];
    }

    @Override
    public Principal getUserPrincipal() {
        return caller;
    }

    @Override
    public String getRemoteUser() {
        return caller.getName();
    }

    @Override
    public ServletInputStream getInputStream() {
        return replayed;
    }

    @Override
    public BufferedReader getReader() {
        return new BufferedReader(new InputStreamReader(replayed, StandardCharsets.UTF_8));
    }
}
