package io.github.partnergateway.sandbox.reference;

import io.github.partnergateway.sandbox.Sandbox;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.springframework.core.io.ClassPathResource;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** The contract for the viewer: with samples, and with this sandbox as the server that is tried. */
final class ReferenceContract {

    private static final JsonMapper JSON = JsonMapper.shared();
    private static final List<String> METHODS = List.of("get", "post");

    private static final String HOW_TO_TRY = """
            **Try it out** sends what you fill in to this sandbox. *Authorize* takes the credentials; unless the sandbox was
            started with others, they are API user `%s`, API key `%s` and subscription key `%s`. CreateAccessToken answers
            with the access token.
            """.formatted(Sandbox.API_USER, Sandbox.API_KEY, Sandbox.SUBSCRIPTION_KEY);

    private ReferenceContract() {}

    static byte[] json() {
        ObjectNode contract = read();
        describe((ObjectNode) contract.path("info"));
        contract.putArray("servers").addObject().put("url", "/").put("description", "This sandbox.");
        for (var path : contract.path("paths").properties()) {
            for (String method : METHODS) {
                if (path.getValue().path(method) instanceof ObjectNode operation) {
                    DocumentedCall call = new DocumentedCall(contract, path.getKey(), method, operation);
                    ArrayNode samples = operation.putArray("x-codeSamples");
                    add(samples, "bash", "curl", CurlSample.of(call));
                    add(samples, "java", "Java", JavaSample.of(call));
                }
            }
        }
        return JSON.writeValueAsBytes(contract);
    }

    /** A blank line of the contract's folded texts is one line's end in YAML, but a paragraph's in Markdown. */
    private static void describe(ObjectNode info) {
        String description = info.path("description").stringValue().replace("\n", "\n\n");
        info.put("description", HOW_TO_TRY + "\n" + description);
    }

    private static void add(ArrayNode samples, String language, String label, String source) {
        samples.addObject().put("lang", language).put("label", label).put("source", source);
    }

    private static ObjectNode read() {
        Yaml yaml = new Yaml(new SafeConstructor(new LoaderOptions()));
        return JSON.valueToTree(yaml.load(file("openapi.yaml")));
    }

    /** The golden file of that name, as it is. */
    static String example(String name) {
        return file("examples/" + name + ".json").strip();
    }

    static JsonNode tree(String json) {
        return JSON.readTree(json);
    }

    private static String file(String name) {
        try (InputStream file = new ClassPathResource("META-INF/openapi/" + name).getInputStream()) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
