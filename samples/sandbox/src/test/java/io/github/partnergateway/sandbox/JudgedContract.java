package io.github.partnergateway.sandbox;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.cornutum.tcases.SystemTestDef;
import org.cornutum.tcases.openapi.ModelOptions;
import org.cornutum.tcases.openapi.io.TcasesOpenApiIO;
import org.cornutum.tcases.openapi.resolver.RequestCases;
import org.cornutum.tcases.openapi.test.ResponseValidationHandler;
import org.cornutum.tcases.openapi.test.ResponseValidator;
import org.cornutum.tcases.openapi.test.ResponsesDef;
import org.cornutum.tcases.resolve.ResolverContext;
import org.cornutum.tcases.util.Notifier;
import org.yaml.snakeyaml.Yaml;

/** The contract as Tcases for OpenAPI reads it, which knows nothing of this project's own reading. */
final class JudgedContract {

    private static final String YAML = "yaml";

    /** It warns that headers are not empty, which their patterns say too; an error is what it cannot make cases of. */
    private static final Notifier NOTHING_IS_LEFT_OUT = new Notifier() {
        @Override
        public void warn(String[] location, String reason) {}

        @Override
        public void error(String[] location, String reason, String resolution) {
            throw new IllegalStateException(messageFor(location, reason, resolution));
        }
    };

    private final String contract;

    JudgedContract(String contract) {
        this.contract = contract;
    }

    static JudgedContract published() {
        return new JudgedContract(text());
    }

    static String text() {
        String path = "/META-INF/openapi/openapi.yaml";
        try (InputStream file = JudgedContract.class.getResourceAsStream(path)) {
            return new String(Objects.requireNonNull(file, path).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** In each round the same cases, with other values; a round has the same ones whenever it is asked for. */
    Stream<JudgedCase> cases(IntStream rounds) {
        ModelOptions options =
                ModelOptions.builder().notifier(NOTHING_IS_LEFT_OUT).build();
        SystemTestDef tests = TcasesOpenApiIO.getRequestTests(stream(closed()), YAML, options);
        return rounds.boxed().flatMap(round -> {
            ResolverContext values =
                    ResolverContext.builder().random(new Random(round)).build();
            return RequestCases.getRequestCases(tests, values).getRequestCases().stream()
                    .map(request -> new JudgedCase(round, request));
        });
    }

    /** Tcases' own judge of answers: an undocumented status, media type or body is an error. */
    ResponseValidator answers() {
        StringWriter answers = new StringWriter();
        ResponsesDef.write(TcasesOpenApiIO.getResponsesDef(stream(contract), YAML), answers);
        return new ResponseValidator(new StringReader(answers.toString()))
                .notifying(ResponseValidationHandler.FAIL_ALL);
    }

    /**
     * The contract leaves fields that it does not name to the implementer, and Tcases takes them for allowed. This
     * implementer refuses them, so Tcases is told, and tries that too.
     */
    private String closed() {
        Map<String, Object> root = new Yaml().load(contract);
        for (String sent : List.of("PaymentRequest", "Money")) {
            object(object(object(root, "components"), "schemas"), sent).put("additionalProperties", false);
        }
        return new Yaml().dump(root);
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> object(Map<String, Object> parent, String name) {
        return (Map<String, Object>) Objects.requireNonNull(parent.get(name), name);
    }

    private static InputStream stream(String text) {
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    }
}
