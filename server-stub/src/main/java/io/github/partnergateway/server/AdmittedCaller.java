package io.github.partnergateway.server;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.security.Principal;
import java.util.List;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextHolderStrategy;
import org.springframework.security.web.authentication.preauth.PreAuthenticatedAuthenticationToken;
import org.springframework.web.filter.OncePerRequestFilter;

/** Lets Spring Security know who calls, for what asks it inside the application. It clears that away by itself. */
final class AdmittedCaller extends OncePerRequestFilter {

    private final SecurityContextHolderStrategy contexts = SecurityContextHolder.getContextHolderStrategy();

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var context = contexts.createEmptyContext();
        context.setAuthentication(authentication(request.getUserPrincipal()));
        contexts.setContext(context);
        chain.doFilter(request, response);
    }

    /** A caller whom the {@link CallerAuthenticator} gives as Security's own kind keeps the rights that it comes with. */
    private static Authentication authentication(Principal caller) {
        return caller instanceof Authentication own
                ? own
                : new PreAuthenticatedAuthenticationToken(caller, null, List.of());
    }
}
