package io.github.partnergateway.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.security.Principal;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.SecurityFilterChain;

class BesideSpringSecurityTest {

    private static final String SECURITY_IS_ON = "--spring.autoconfigure.exclude=";
    private static final String PAYMENT = Golden.file("create-payments-request");

    /** Denies whatever it is asked for. */
    @Configuration(proxyBeanMethods = false)
    @Import(Host.class)
    static class Denying {

        @Bean
        SecurityFilterChain everything(HttpSecurity http) {
            return http.authorizeHttpRequests(all -> all.anyRequest().denyAll()).build();
        }
    }

    @Configuration(proxyBeanMethods = false)
    @Import(Host.class)
    static class Permitting {

        @Bean
        SecurityFilterChain everything(HttpSecurity http) {
            return http.authorizeHttpRequests(all -> all.anyRequest().permitAll())
                    .build();
        }
    }

    @Configuration(proxyBeanMethods = false)
    @Import(Host.class)
    static class DenyingInFront {

        @Bean
        @Order(Ordered.HIGHEST_PRECEDENCE)
        SecurityFilterChain product(HttpSecurity http) {
            return http.securityMatcher("/collection/**")
                    .authorizeHttpRequests(all -> all.anyRequest().denyAll())
                    .build();
        }
    }

    @Nested
    class TheContract {

        @ParameterizedTest
        @ValueSource(classes = {Host.class, Denying.class, Permitting.class})
        void isServedToWhomTheAuthenticatorLetsIn(Class<?> application) {
            try (RunningHost host = RunningHost.with(application, SECURITY_IS_ON)) {
                Wire answer = host.createPayments(PAYMENT);
                assertThat(answer.status()).isEqualTo(202);
                assertThat(answer.head())
                        .doesNotContain("Set-Cookie", "Cache-Control", "X-Frame-Options", "X-Content-Type-Options");
                assertThat(host.bean(Implementation.class).seen).contains("user");
                String token = "POST " + Calls.TOKEN + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n"
                        + "Ocp-Apim-Subscription-Key: key\r\nContent-Length: 0\r\nAuthorization: Basic ";
                assertThat(host.send(token + Calls.base64("user:key") + "\r\n\r\n")
                                .status())
                        .isEqualTo(200);
            }
        }

        @ParameterizedTest
        @ValueSource(classes = {Host.class, Denying.class, Permitting.class})
        void refusesOthersInItsOwnWords(Class<?> application) {
            try (RunningHost host = RunningHost.with(application, SECURITY_IS_ON)) {
                Wire answer = host.createPayments(
                        Calls.PAYMENT,
                        "Host: localhost\r\nConnection: close\r\nAccept: text/html\r\n"
                                + "Ocp-Apim-Subscription-Key: key\r\nAuthorization: Basic " + Calls.base64("user:key")
                                + "\r\n",
                        PAYMENT);
                assertThat(answer.body()).isEqualTo(Golden.file("access-denied-401-access-token"));
                assertThat(answer.status()).isEqualTo(401);
                assertThat(answer.head()).doesNotContain("WWW-Authenticate", "Set-Cookie");
                assertThat(host.createPayments("{}").body()).isEqualTo(Golden.message("money: is missing"));
            }
        }

        @Test
        void keepsItsShapeWhereTheApplicationPutsAChainInFront() {
            try (RunningHost host = RunningHost.with(DenyingInFront.class, SECURITY_IS_ON)) {
                Wire answer = host.createPayments(PAYMENT);
                assertThat(answer.body()).isEqualTo(Golden.message("request: is malformed"));
                assertThat(answer.status()).isEqualTo(400);
                assertThat(host.bean(Implementation.class).seen).isEmpty();
            }
        }
    }

    @Nested
    class TheCaller {

        @Test
        void isKnownToSecurityWhileTheImplementationServes() {
            try (RunningHost host = RunningHost.with(SECURITY_IS_ON)) {
                AtomicReference<Authentication> caller = new AtomicReference<>();
                host.bean(Implementation.class).behaviour =
                        () -> caller.set(SecurityContextHolder.getContext().getAuthentication());
                host.createPayments(PAYMENT);
                assertThat(caller.get().isAuthenticated()).isTrue();
                assertThat(caller.get().getAuthorities()).isEmpty();
                assertThat(caller.get().getPrincipal()).isInstanceOf(Principal.class);
                assertThat(caller.get().getName()).isEqualTo("user");
            }
        }
    }

    @Nested
    class TheHost {

        @ParameterizedTest
        @ValueSource(strings = {"/own", "/collection/own", "/collection/unknown", "/unknown"})
        void staysBehindItsOwnLogIn(String path) {
            String get = "GET " + path + " HTTP/1.1\r\n" + Wire.CREDENTIALS + "\r\n";
            try (RunningHost host = RunningHost.with(SECURITY_IS_ON)) {
                assertThat(host.send(get).status()).isEqualTo(401);
            }
            try (RunningHost host = RunningHost.with(Denying.class, SECURITY_IS_ON)) {
                assertThat(host.send(get).status()).isEqualTo(403);
            }
        }
    }
}
