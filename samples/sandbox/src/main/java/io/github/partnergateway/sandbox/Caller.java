package io.github.partnergateway.sandbox;

import jakarta.servlet.http.HttpServletRequest;
import java.security.Principal;
import org.springframework.stereotype.Component;

/** Who sent the request that is being served. */
@Component
class Caller {

    private final HttpServletRequest request;

    /** Takes the request that is current whenever it is asked. */
    Caller(HttpServletRequest request) {
        this.request = request;
    }

    ApiUser apiUser() {
        Principal caller = request.getUserPrincipal();
        if (caller instanceof ApiUser user) {
            return user;
        }
        throw new IllegalStateException("The request reached the sandbox without being authenticated");
    }
}
