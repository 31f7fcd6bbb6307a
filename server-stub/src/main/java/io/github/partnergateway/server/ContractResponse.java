package io.github.partnergateway.server;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.IOException;

/** Keeps {@code sendError} from reaching the container, which would answer with the application's error page. */
final class ContractResponse extends HttpServletResponseWrapper {

    private final HttpServletRequest request;
    private final ContractPath path;

    ContractResponse(HttpServletRequest request, HttpServletResponse response, ContractPath path) {
        super(response);
        this.request = request;
        this.path = path;
    }

    @Override
    public void sendError(int status) throws IOException {
        Failures.answerToStatus(status, path).send(request, (HttpServletResponse) getResponse());
    }

    @Override
    public void sendError(int status, String message) throws IOException {
        sendError(status);
    }
}
