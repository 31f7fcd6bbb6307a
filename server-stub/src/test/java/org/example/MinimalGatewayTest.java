package org.example;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.annotation.Import;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MockMvcTester.MockMvcRequestBuilder;

/** What the README promises of its example, seen from the package of somebody else. */
@SpringBootTest(classes = MinimalGatewayTest.Application.class)
@AutoConfigureMockMvc
class MinimalGatewayTest {

    @SpringBootConfiguration
    @EnableAutoConfiguration
    @Import(MinimalGateway.class)
    static class Application {}

    @Autowired
    MockMvcTester mvc;

    @Test
    void takesAPaymentIn() {
        assertThat(payment("EUR")).hasStatus(202);
        assertThat(payment("EUR")).hasStatus(409);
    }

    @Test
    void refusesAPayment() {
        assertThat(payment("USD"))
                .hasStatus(500)
                .bodyText()
                .isEqualTo("{\"code\":\"INVALID_CURRENCY\",\"message\":\"Currency not supported.\"}");
    }

    @Test
    void anOperationThatIsNotImplementedIsNotThere() {
        assertThat(mvc.get().uri("/collection/v2_0/payment/5f0c1a52-7a4e-4f3b-9c7d-0d9a3c1e8b21"))
                .hasStatus(404)
                .bodyText()
                .isEqualTo("{\"statusCode\":404,\"message\":\"Resource not found\"}");
    }

    @Test
    void isShort() throws IOException {
        String source = Files.readString(Path.of("src/test/java/org/example/MinimalGateway.java"));
        assertThat(between(source, "// region minimal\n(.*?)// endregion")
                        .lines()
                        .filter(line -> !line.isBlank()))
                .hasSizeLessThan(30);
        assertThat(Files.readAllLines(Path.of("README.md"))).hasSizeLessThan(60);
    }

    @Test
    void isTheExampleOfTheReadme() throws IOException {
        String source = Files.readString(Path.of("src/test/java/org/example/MinimalGateway.java"));
        String readme = Files.readString(Path.of("README.md"));
        assertThat(between(readme, "```java\n(.*?)```"))
                .isEqualTo(between(source, "// region minimal\n(.*?)// endregion"));
    }

    private MockMvcRequestBuilder payment(String currency) {
        return mvc.post()
                .uri("/collection/v2_0/payment")
                .header("Ocp-Apim-Subscription-Key", "my-key")
                .header("Authorization", "Bearer my-token")
                .header("X-Reference-Id", "5f0c1a52-7a4e-4f3b-9c7d-0d9a3c1e8b21")
                .header("X-Target-Environment", "sandbox")
                .contentType(MediaType.APPLICATION_JSON)
                .content("{\"money\":{\"amount\":\"1000\",\"currency\":\"" + currency + "\"}}");
    }

    /** The first group, without the indentation of its lines. */
    private static String between(String text, String pattern) {
        Matcher matcher = Pattern.compile(pattern, Pattern.DOTALL).matcher(text);
        assertThat(matcher.find()).isTrue();
        return matcher.group(1).lines().map(String::strip).reduce("", (all, line) -> all + line + "\n");
    }
}
