package io.github.partnergateway.server;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.webmvc.autoconfigure.error.ErrorMvcAutoConfiguration;
import org.springframework.context.ConfigurableApplicationContext;

/** The same answers however the application is set up. */
class DeploymentsTest {

    @ParameterizedTest
    @CsvSource({
        "--spring.main.lazy-initialization=true, ''",
        "--server.servlet.context-path=/gateway, /gateway",
        "--spring.mvc.servlet.path=/api, /api",
        "--spring.web.resources.add-mappings=false, ''",
        "--spring.mvc.problemdetails.enabled=true, ''"
    })
    void theContractHoldsBelow(String setting, String prefix) {
        try (ConfigurableApplicationContext application =
                new SpringApplicationBuilder(Host.class).run("--server.port=0", setting)) {
            int port = application.getEnvironment().getRequiredProperty("local.server.port", Integer.class);
            String path = prefix + Calls.PAYMENT;
            assertThat(post(port, path, Wire.CREDENTIALS + Wire.REFERENCE).status())
                    .isEqualTo(202);
            String status = path + "/" + Implementation.REFERENCE;
            assertThat(Wire.send(port, "GET " + status + " HTTP/1.1\r\n" + Wire.CREDENTIALS + "\r\n")
                            .body())
                    .isEqualTo(Golden.file("get-payment-status-200-successful"));
            assertThat(post(port, path, Wire.CREDENTIALS).body())
                    .isEqualTo(Golden.message("X-Reference-Id: is missing"));
            assertThat(post(port, path, "Host: localhost\r\nConnection: close\r\n")
                            .body())
                    .isEqualTo(Golden.file("access-denied-401-subscription-key"));
            assertThat(post(port, prefix + "/collection/unknown", Wire.CREDENTIALS)
                            .body())
                    .isEqualTo("{\"statusCode\":404,\"message\":\"Resource not found\"}");
            assertThat(post(port, prefix + "/unknown", Wire.CREDENTIALS).body()).contains("\"status\":404");
            application.getBean(Implementation.class).behaviour = () -> {
                throw new IllegalStateException();
            };
            assertThat(post(port, path, Wire.CREDENTIALS + Wire.REFERENCE).body())
                    .isEqualTo(Golden.file("create-payments-500"));
        }
    }

    @ParameterizedTest
    @CsvSource({
        "--server.servlet.context-path=/gateway, /gateway",
        "--spring.mvc.servlet.path=/api, /api",
        "--spring.main.lazy-initialization=true, ''"
    })
    void theContractHoldsForWhatNeverGetsToItBelow(String setting, String prefix) {
        try (ConfigurableApplicationContext application =
                new SpringApplicationBuilder(Host.class, WireTest.InFront.class).run("--server.port=0", setting)) {
            int port = application.getEnvironment().getRequiredProperty("local.server.port", Integer.class);
            String path = prefix + Calls.PAYMENT;
            Wire gaveUp = post(port, path, Wire.CREDENTIALS + "X-Front: 503\r\n");
            assertThat(gaveUp.body()).isEqualTo(Golden.file("create-payments-500"));
            assertThat(post(port, path, Wire.CREDENTIALS + "X-Front: throw\r\n").body())
                    .isEqualTo(Golden.file("create-payments-500"));
            assertThat(post(port, path + "/%zz", Wire.CREDENTIALS).body())
                    .isEqualTo(Golden.message("request: is malformed"));
            assertThat(post(port, path, Wire.CREDENTIALS + "Content-Length: x\r\n")
                            .body())
                    .isEqualTo(Golden.message("request: is malformed"));
            assertThat(post(port, prefix + "/own", Wire.CREDENTIALS + "X-Front: 503\r\n")
                            .body())
                    .contains("\"status\":503");
            assertThat(post(port, "/elsewhere" + Calls.PAYMENT, Wire.CREDENTIALS + "X-Front: 503\r\n")
                            .body())
                    .doesNotContain("\"code\"");
        }
    }

    /** Such a path is not the contract's, whatever stands behind it. */
    @ParameterizedTest
    @CsvSource({"--server.servlet.context-path=/gateway", "--spring.mvc.servlet.path=/api"})
    void nothingHoldsBeside(String setting) {
        try (ConfigurableApplicationContext application =
                new SpringApplicationBuilder(Host.class).run("--server.port=0", setting)) {
            int port = application.getEnvironment().getRequiredProperty("local.server.port", Integer.class);
            Wire answer = post(port, Calls.PAYMENT, Wire.CREDENTIALS + Wire.REFERENCE);
            assertThat(answer.status()).isEqualTo(404);
            assertThat(answer.body()).doesNotContain("{\"message\":");
        }
    }

    @EnableAutoConfiguration(exclude = ErrorMvcAutoConfiguration.class)
    static class WithoutErrorPages {}

    @Test
    void whatTheContainerRefusesIsAnsweredWithoutBootsErrorPagesToo() {
        try (ConfigurableApplicationContext application = new SpringApplicationBuilder(Host.class)
                .sources(WithoutErrorPages.class)
                .run("--server.port=0")) {
            int port = application.getEnvironment().getRequiredProperty("local.server.port", Integer.class);
            Wire answer = Wire.send(port, "TRACE " + Calls.PAYMENT + " HTTP/1.1\r\n" + Wire.CREDENTIALS + "\r\n");
            assertThat(answer.body()).isEqualTo(Golden.message("method: must be POST"));
            assertThat(answer.head()).contains("Allow: POST\r\n");
        }
    }

    private static Wire post(int port, String path, String headers) {
        String body = Golden.file("create-payments-request");
        return Wire.send(
                port,
                "POST " + path + " HTTP/1.1\r\n" + headers + "Content-Length: " + body.length() + "\r\n\r\n" + body);
    }
}
