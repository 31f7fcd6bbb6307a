package io.github.partnergateway.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.yaml.snakeyaml.Yaml;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** The rendered reference, as far as it can be judged without a browser. */
class ReferenceTest {

    private static final HttpClient HTTP = HttpClient.newHttpClient();
    private static final URI PAGE = RunningSandbox.baseUrl().resolve("/_reference/");

    private static HttpResponse<String> get(URI address) throws IOException, InterruptedException {
        return HTTP.send(HttpRequest.newBuilder(address).build(), BodyHandlers.ofString());
    }

    private static HttpResponse<String> get(String path) throws IOException, InterruptedException {
        return get(PAGE.resolve(path));
    }

    private static List<String> namedByThePage() throws IOException, InterruptedException {
        return Pattern.compile("(?:src|href)=\"([^\"]*)\"")
                .matcher(get(PAGE).body())
                .results()
                .map((MatchResult found) -> found.group(1))
                .toList();
    }

    @Test
    void thePageIsServedWithEverythingThatItNames() throws Exception {
        assertThat(get(PAGE).headers().firstValue("Content-Type"))
                .hasValueSatisfying(type -> assertThat(type).startsWith("text/html"));
        assertThat(namedByThePage()).hasSizeGreaterThan(5).allSatisfy(file -> {
            HttpResponse<String> answer = get(file);
            assertThat(answer.statusCode()).isEqualTo(200);
            assertThat(answer.body()).isNotEmpty();
        });
    }

    @Test
    void nothingInItRefersToAnotherHost() throws Exception {
        assertThat(namedByThePage())
                .allSatisfy(file -> assertThat(URI.create(file).isAbsolute()).isFalse());
        assertThat(List.of("", "reference.js", "code-samples.js", "reference.css"))
                .allSatisfy(
                        file -> assertThat(get(file).body()).doesNotContainPattern("[\"'(]\\s*(?:[a-z]+:)?//[a-z]"));
        assertThat(get("viewer/swagger-ui.css").body())
                .doesNotContain("@import")
                .doesNotContainPattern("url\\(\\s*[\"']?(?:https?:)?//");
        assertThat(get("openapi.json").body()).contains("\"servers\":[{\"url\":\"/\"");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "index.html", "reference.js", "viewer/swagger-ui-bundle.js", "openapi.json", "missing.js"})
    void everyFileComesWithThePolicyThatNothingElseRuns(String file) throws Exception {
        assertThat(get(file).headers().firstValue("Content-Security-Policy")).hasValueSatisfying(policy -> {
            assertThat(policy).startsWith("default-src 'none'; script-src 'self'; style-src 'self';");
            assertThat(policy).doesNotContain("unsafe", "*", "http:", "https:");
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "viewer/index.html",
                "viewer/swagger-initializer.js",
                "/webjars/swagger-ui/",
                "../sandbox.properties",
                "..%2fsandbox.properties",
                "viewer/..%2f..%2f..%2f..%2f..%2fsandbox.properties"
            })
    void nothingElseIsServed(String path) throws Exception {
        assertThat(get(path).statusCode()).isBetween(400, 404);
    }

    @Test
    void itIsFoundWithoutTheLastSlash() throws Exception {
        assertThat(get("/_reference").headers().firstValue("Location")).hasValue(PAGE.toString());
    }

    @Test
    void theContractIsThePublishedOneButForSamplesAndServer() throws Exception {
        ObjectNode served =
                (ObjectNode) JsonMapper.shared().readTree(get("openapi.json").body());
        ObjectNode published = JsonMapper.shared().valueToTree(new Yaml().load(JudgedContract.text()));
        for (JsonNode path : served.path("paths")) {
            for (JsonNode operation : path) {
                assertThat(((ObjectNode) operation).remove("x-codeSamples")).hasSize(2);
            }
        }
        for (ObjectNode contract : List.of(served, published)) {
            contract.remove("servers");
            ((ObjectNode) contract.path("info")).remove("description");
        }

        assertThat(served).isEqualTo(published);
    }

    @Test
    void theContractsOwnPathsAreAsBefore() throws Exception {
        HttpResponse<String> answer = get("/collection/v2_0/payment/nothing");

        assertThat(answer.statusCode()).isEqualTo(401);
        assertThat(answer.headers().firstValue("Content-Security-Policy")).isEmpty();
    }
}
