package io.github.partnergateway.server;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ErrorReportValve;
import org.jspecify.annotations.Nullable;

/**
 * Answers requests below the product's path that Tomcat itself refuses, before there is a request for any filter to see: a
 * header that is too long, say. Elsewhere the application's own valve has its say.
 */
final class MalformedRequestValve extends ErrorReportValve {

    private final ImplementedContract contract;
    private final String contextPath;

    MalformedRequestValve(ImplementedContract contract, String contextPath) {
        this.contract = contract;
        this.contextPath = contextPath;
    }

    @Override
    protected void report(Request request, Response response, Throwable failure) {
        if (response.getStatus() < 400
                || response.getContentWritten() > 0
                || !isBelowProduct(request.getRequestURI())) {
            return;
        }
        if (!response.setErrorReported()) {
            return;
        }
        try {
            Failures.answerToStatus(response.getStatus()).send(response.getResponse());
            response.finishResponse();
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }

    private boolean isBelowProduct(@Nullable String path) {
        return path != null
                && path.startsWith(contextPath)
                && contract.isBelowProduct(path.substring(contextPath.length()));
    }
}
