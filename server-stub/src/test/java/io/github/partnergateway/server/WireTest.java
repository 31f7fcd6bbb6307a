package io.github.partnergateway.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.boot.test.context.SpringBootTest.WebEnvironment.RANDOM_PORT;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.core.Ordered;

/** The application of {@link Host} on a real port, with a filter in front of it that gives up when it is told to. */
@SpringBootTest(
        classes = {Host.class, WireTest.InFront.class},
        webEnvironment = RANDOM_PORT)
abstract class WireTest {

    @LocalServerPort
    int port;

    @Autowired
    Implementation implementation;

    @BeforeEach
    void reset() {
        implementation.reset();
    }

    final Wire post(String headers, String body) {
        return send("POST /collection/v2_0/payment HTTP/1.1\r\n" + Wire.CREDENTIALS + Wire.REFERENCE + headers
                + "Content-Length: " + body.length() + "\r\n\r\n" + body);
    }

    final Wire chunked(String chunks) {
        return send("POST /collection/v2_0/payment HTTP/1.1\r\n" + Wire.CREDENTIALS + Wire.REFERENCE
                + "Transfer-Encoding: chunked\r\n\r\n" + chunks);
    }

    static String chunk(String text) {
        return Integer.toHexString(text.length()) + "\r\n" + text + "\r\n";
    }

    final Wire send(String request) {
        return Wire.send(port, request);
    }

    static void assertAnswer(Wire answer, int status, String body) {
        assertThat(answer.body()).isEqualTo(body);
        assertThat(answer.status()).isEqualTo(status);
        assertThat(answer.head()).contains("Content-Type: application/json\r\n");
    }

    @TestConfiguration
    static class InFront {

        /** Registered by hand, since the order of a bean method does not reach the order of filters. */
        @Bean
        FilterRegistrationBean<Filter> givesUp() {
            FilterRegistrationBean<Filter> registration = new FilterRegistrationBean<>(InFront::filter);
            registration.setOrder(Ordered.HIGHEST_PRECEDENCE);
            registration.setDispatcherTypes(DispatcherType.REQUEST);
            return registration;
        }

        private static void filter(ServletRequest request, ServletResponse response, FilterChain chain)
                throws IOException, ServletException {
            String front = ((HttpServletRequest) request).getHeader("X-Front");
            if (front == null) {
                chain.doFilter(request, response);
            } else if (front.equals("throw")) {
                throw new IllegalStateException("in front");
            } else {
                ((HttpServletResponse) response).sendError(Integer.parseInt(front));
            }
        }
    }
}
