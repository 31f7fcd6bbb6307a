package io.github.partnergateway.sandbox;

import jakarta.servlet.http.HttpServletRequest;
import java.security.Principal;
import org.springframework.stereotype.Component;

/** Who sent the request that is being served. */
@Component
class Caller {

    private final HttpServletRequest request;
    private final ApiUser everybody;

    /** Takes the request that is current whenever it is asked. */
    Caller(HttpServletRequest request, ApiUsers users, SandboxProperties properties) {
        this.request = request;
        this.everybody = users.byId(properties.apiUser()).orElseThrow();
    }

    ApiUser apiUser() {
        Principal caller = request.getUserPrincipal();
        if (caller instanceof ApiUser user) {
            return user;
        }
        return everybody;
    }
}
