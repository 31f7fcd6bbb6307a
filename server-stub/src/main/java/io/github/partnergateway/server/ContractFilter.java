package io.github.partnergateway.server;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.FilterChain;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.MappingMatch;
import java.io.IOException;
import org.springframework.core.Ordered;
import org.springframework.http.server.PathContainer;
import org.springframework.http.server.RequestPath;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.filter.ServerHttpObservationFilter;
import org.springframework.web.util.ServletRequestPathUtils;

/** Lets requests for the contract's paths pass once they are checked, and answers whatever goes wrong on these paths. */
final class ContractFilter extends OncePerRequestFilter implements Ordered {

    private final ImplementedContract contract;
    private final RequestChecks checks;

    ContractFilter(ImplementedContract contract, RequestChecks checks) {
        this.contract = contract;
        this.checks = checks;
    }

    /** After what observes every request, so that refused ones are counted, and before all else. */
    @Override
    public int getOrder() {
        return HIGHEST_PRECEDENCE + 100;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        PathContainer asked = path(request);
        ContractPath path = contract.find(asked);
        if (path == null) {
            chain.doFilter(request, response);
        } else if (asked.value().contains(";")) {
            // Spring overlooks path parameters; the contract has no path with any.
            Answer.PATH_UNKNOWN.send(request, response);
        } else if (request.getDispatcherType() == DispatcherType.ERROR) {
            // Something in front of this filter gave up on a request for one of the contract's paths.
            Failures.answerToStatus(response.getStatus(), path).send(request, response);
        } else {
            serve(request, response, chain, path);
        }
    }

    private void serve(HttpServletRequest request, HttpServletResponse response, FilterChain chain, ContractPath path)
            throws IOException {
        // Spring names the path for whoever observes requests only once it is handled, which refused ones never are.
        ServerHttpObservationFilter.findObservationContext(request)
                .ifPresent(observed -> observed.setPathPattern(path.pattern()));
        request.setAttribute(Operation.ASKED_FOR, path.operation(request.getMethod()));
        try {
            CheckedRequest checked = checks.check(request, path);
            chain.doFilter(checked, new ContractResponse(request, response, path));
            // Spring takes null for an answer without a body, which is none of the contract's.
            if (response.getStatus() == 200 && response.getContentType() == null) {
                Failures.answerToNull(checked.operation()).send(request, response);
            }
        } catch (Exception | Error failure) {
            Failures.answerTo(failure, path.anyOperation(request.getMethod())).send(request, response);
        }
    }

    private static PathContainer path(HttpServletRequest request) {
        Object failed = request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI);
        return request.getDispatcherType() == DispatcherType.ERROR && failed != null
                ? within(mount(request), failed.toString())
                : ServletRequestPathUtils.parse(request).pathWithinApplication();
    }

    /** The error page lies below the servlet's path if there is one, as the contract does. */
    private static String mount(HttpServletRequest error) {
        boolean hasPath = error.getHttpServletMapping().getMappingMatch() == MappingMatch.PATH;
        return error.getContextPath() + (hasPath ? error.getServletPath() : "");
    }

    private static PathContainer within(String mount, String uri) {
        return uri.startsWith(mount + "/")
                ? RequestPath.parse(uri, mount).pathWithinApplication()
                : PathContainer.parsePath("");
    }

    @Override
    protected boolean shouldNotFilterErrorDispatch() {
        return false;
    }
}
