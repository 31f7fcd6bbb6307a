package io.github.partnergateway.generation;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;

import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

/** Keywords that the templates carry into Java, those included that the contract does not use yet. */
class ConstraintTemplateTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            maxNumberOfRetries | maximum: 9                      | @Min(0) @Max(9)
            couponId           | minLength: 1                    | @CodePointLength(min = 1)
            couponId           | maxLength: 9                    | @CodePointLength(max = 9)
            couponId           | {minLength: 1, maxLength: 9}    | @CodePointLength(min = 1, max = 9)
            couponId           | pattern: ^\\d$                  | @Pattern(regexp = "^\\\\d$")
            couponId           | x-constraint: '@org.example.A'  | @org.example.A
            couponId           | x-constraint: ['@a.B', '@a.C']  | @a.B @a.C
            """)
    void becomeAnnotations(String field, String keyword, String annotations, @TempDir Path folder) throws IOException {
        String line = "        " + field + ":\n";
        String keywords =
                keyword.startsWith("{") ? keyword.replaceAll("[{}]", "").replace(", ", "\n          ") : keyword;
        String contract = Files.readString(Generation.CONTRACT).replace(line, line + "          " + keywords + "\n");
        Path sources = Generation.models(Files.writeString(folder.resolve("openapi.yaml"), contract), folder);
        assertThat(sources.resolve("io/github/partnergateway/model/PaymentRequest.java"))
                .content()
                .containsPattern("\\s{4}" + Pattern.quote(annotations) + " private final .* " + field + ";");
    }
}
