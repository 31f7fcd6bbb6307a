package io.github.partnergateway.sandbox;

import io.github.partnergateway.server.CallerAuthenticator;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.InetAddress;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Administration is for this machine; from another one, where only the configuration lets calls in, for subscribers. */
@Component
class AdministrationGuard implements HandlerInterceptor, WebMvcConfigurer {

    private static final String SUBSCRIPTION_KEY = "Ocp-Apim-Subscription-Key";

    private final CallerAuthenticator authenticator;

    AdministrationGuard(CallerAuthenticator authenticator) {
        this.authenticator = authenticator;
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(this).addPathPatterns("/_admin/**");
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler)
            throws IOException {
        String key = request.getHeader(SUBSCRIPTION_KEY);
        // The address is a literal here, so nothing is looked up.
        if (InetAddress.getByName(request.getRemoteAddr()).isLoopbackAddress()
                || key != null && authenticator.isSubscribed(key)) {
            return true;
        }
        response.setStatus(HttpStatus.FORBIDDEN.value());
        response.setContentType(MediaType.APPLICATION_JSON_VALUE);
        response.getWriter().write("{\"message\":\"" + SUBSCRIPTION_KEY + ": needed to administer from afar\"}");
        return false;
    }
}
