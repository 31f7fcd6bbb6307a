package io.github.partnergateway.sandbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The samples of the reference are run as they are shown. */
class ReferenceSamplesTest {

    private static final String CREATE_PAYMENTS = "/paths/~1collection~1v2_0~1payment/post";
    private static final String GET_PAYMENT_STATUS = "/paths/~1collection~1v2_0~1payment~1{X-Reference-Id}/get";
    private static final String CREATE_ACCESS_TOKEN = "/paths/~1collection~1token~1/post";

    @TempDir
    private Path directory;

    private Sandbox sandbox;

    @BeforeEach
    void start() {
        sandbox = Sandbox.start(directory.resolve("data"));
    }

    @AfterEach
    void stop() {
        sandbox.close();
    }

    @Test
    void theOnesInJavaPay() throws Exception {
        Path program = Files.writeString(directory.resolve("Samples.java"), """
                import io.github.partnergateway.client.*;
                import io.github.partnergateway.model.*;
                import java.math.BigDecimal;
                import java.util.Currency;

                class Samples {
                    public static void main(String[] arguments) throws Exception {
                        { %s System.out.println(access); }
                        { %s System.out.println(accepted.reference()); }
                        { %s System.out.println(result.status()); }
                        System.exit(0);
                    }
                }
                """.formatted(
                        sample(CREATE_ACCESS_TOKEN, "java"),
                        sample(CREATE_PAYMENTS, "java"),
                        sample(GET_PAYMENT_STATUS, "java")));

        assertThat(run(
                        Map.of(),
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:TieredStopAtLevel=1", // it lives too shortly to be worth more of a compiler
                        "-cp",
                        System.getProperty("java.class.path"),
                        program.toString()))
                .contains("5f0c1a52-7a4e-4f3b-9c7d-0d9a3c1e8b21", "SUCCESSFUL")
                .doesNotContain("Exception");
    }

    @Test
    void theOnesForTheShellPay() throws Exception {
        assumeThat(Path.of("/bin/sh")).exists();
        assumeThat(Path.of("/usr/bin/curl")).exists();

        String token = run(Map.of(), "/bin/sh", "-c", sample(CREATE_ACCESS_TOKEN, "bash"));
        String accessToken = token.replaceAll("(?s).*\"access_token\":\"([^\"]*)\".*", "$1");
        Map<String, String> authorized = Map.of("PARTNER_GATEWAY_ACCESS_TOKEN", accessToken);

        assertThat(run(authorized, "/bin/sh", "-c", sample(CREATE_PAYMENTS, "bash")))
                .contains("HTTP/1.1 202");
        assertThat(run(authorized, "/bin/sh", "-c", sample(GET_PAYMENT_STATUS, "bash")))
                .contains("SUCCESSFUL");
    }

    @Test
    void theirPaymentIsTheGoldenFile() throws Exception {
        String path = "/META-INF/openapi/examples/create-payments-request.json";
        String golden = new String(
                Objects.requireNonNull(getClass().getResourceAsStream(path)).readAllBytes());

        assertThat(sample(CREATE_PAYMENTS, "bash")).contains(golden.strip());
        assertThat(JsonMapper.shared()
                        .readTree(golden)
                        .path("customerReference")
                        .stringValue())
                .satisfies(customer -> assertThat(sample(CREATE_PAYMENTS, "java"))
                        .contains(".customerReference(\"" + customer + "\")"));
    }

    private String sample(String operation, String language) throws IOException, InterruptedException {
        URI contract = sandbox.baseUrl().resolve("/_reference/openapi.json");
        String json = HttpClient.newHttpClient()
                .send(HttpRequest.newBuilder(contract).build(), BodyHandlers.ofString())
                .body();
        for (JsonNode sample : JsonMapper.shared().readTree(json).at(operation).path("x-codeSamples")) {
            if (sample.path("lang").stringValue().equals(language)) {
                return sample.path("source").stringValue();
            }
        }
        throw new AssertionError("No sample in " + language);
    }

    private String run(Map<String, String> more, String... command) throws IOException {
        ProcessBuilder process = new ProcessBuilder(List.of(command)).redirectErrorStream(true);
        process.environment()
                .putAll(Map.of(
                        "PARTNER_GATEWAY_BASE_URL", sandbox.baseUrl().toString(),
                        "PARTNER_GATEWAY_SUBSCRIPTION_KEY", Sandbox.SUBSCRIPTION_KEY,
                        "PARTNER_GATEWAY_API_USER", Sandbox.API_USER,
                        "PARTNER_GATEWAY_API_KEY", Sandbox.API_KEY));
        process.environment().putAll(more);
        return new String(process.start().getInputStream().readAllBytes());
    }
}
