package io.github.partnergateway.server;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ErrorReportValve;
import org.jspecify.annotations.Nullable;
import org.springframework.http.server.RequestPath;

/**
 * Answers requests below the product's path that Tomcat itself refuses, before there is a request for any filter to see: a
 * header that is too long, say, or a request line that cannot be read. Elsewhere the application's own valve has its say.
 */
final class MalformedRequestValve extends ErrorReportValve {

    private final ImplementedContract contract;
    private final String mount;

    /** @param mount what stands in front of the contract's paths: the path of the application and that of its servlet */
    MalformedRequestValve(ImplementedContract contract, String mount) {
        this.contract = contract;
        this.mount = mount;
    }

    @Override
    protected void report(Request request, Response response, Throwable failure) {
        String path = request.getRequestURI();
        if (response.getStatus() < 400 || response.getContentWritten() > 0 || !isOurs(path)) {
            return;
        }
        if (!response.setErrorReported()) {
            return;
        }
        try {
            Failures.answerToStatus(response.getStatus(), known(response.getStatus(), path))
                    .send(request.getRequest(), response.getResponse());
            response.finishResponse();
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }

    /** A request line that Tomcat gave up on has no path: nobody knows whose it is, and a caller of ours reads JSON only. */
    private boolean isOurs(@Nullable String path) {
        return path == null
                || path.startsWith(mount)
                        && contract.isBelowProduct(
                                path.substring(mount.length()).replace('\\', '/'));
    }

    /** What answers to a method needs the path; what is answered to any other status does not, and such a path may be broken. */
    private @Nullable ContractPath known(int status, @Nullable String path) {
        return status == HttpServletResponse.SC_METHOD_NOT_ALLOWED && path != null
                ? contract.find(RequestPath.parse(path, mount).pathWithinApplication())
                : null;
    }
}
