package io.github.partnergateway.server;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.http.HttpServletRequest;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.AutoConfigureOrder;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnClass;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.context.annotation.Bean;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.DefaultSecurityFilterChain;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.web.util.WebUtils;

/**
 * Beside Spring Security: what the {@link CallerAuthenticator} has let in is not asked for the application's own log-in too.
 * Only then, and only where the application has chains of its own: a first chain would keep Security from guarding the rest
 * by itself.
 */
@AutoConfiguration(
        after = PaymentsServerAutoConfiguration.class,
        afterName = "org.springframework.boot.security.autoconfigure.web.servlet.ServletWebSecurityAutoConfiguration")
@AutoConfigureOrder(Ordered.LOWEST_PRECEDENCE)
@ConditionalOnClass({SecurityFilterChain.class, Authentication.class})
@ConditionalOnBean({SecurityFilterChain.class, ImplementedContract.class})
class PaymentsServerSecurityAutoConfiguration {

    /** Before the usual chains of an application, after one that it puts in front on purpose. */
    @Bean
    @Order(Ordered.HIGHEST_PRECEDENCE + 100)
    @ConditionalOnMissingBean(name = "partnerGatewaySecurity")
    SecurityFilterChain partnerGatewaySecurity() {
        return new DefaultSecurityFilterChain(
                PaymentsServerSecurityAutoConfiguration::isAdmitted, new AdmittedCaller());
    }

    /** Whoever forwards the request to another path of the application has to do with Security again. */
    private static boolean isAdmitted(HttpServletRequest request) {
        return request.getDispatcherType() == DispatcherType.REQUEST
                && WebUtils.getNativeRequest(request, CheckedRequest.class) != null;
    }
}
