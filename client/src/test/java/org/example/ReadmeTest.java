package org.example;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The READMEs show code that compiles: each region stands there, whatever the white space. */
class ReadmeTest {

    @ParameterizedTest
    @CsvSource({
        "README.md, client",
        "README.md, stored",
        "README.md, derived",
        "../README.md, client",
        "../README.md, pay"
    })
    void showsCompiledCode(Path readme, String region) throws IOException {
        String source = Files.readString(Path.of("src/test/java/org/example/PayABill.java"));
        Matcher code = Pattern.compile("// region " + region + "\n(.*?)// endregion", Pattern.DOTALL)
                .matcher(source);

        assertThat(code.find()).isTrue();
        assertThat(withoutWhiteSpace(Files.readString(readme))).contains(withoutWhiteSpace(code.group(1)));
    }

    @Test
    void namesWhatAnApplicationOnSpringBoot3IsBuiltWith() throws IOException {
        String project = Files.readString(Path.of("testkit/src/it/spring-boot-3/pom.xml"));
        Matcher dependency = Pattern.compile(
                        "<groupId>(com.fasterxml.+)</groupId>\\s+<artifactId>(.+)</artifactId>\\s+<version>(.+)</version>")
                .matcher(project);

        assertThat(dependency.find()).isTrue();
        assertThat(Files.readString(Path.of("README.md")))
                .contains("`%s:%s:%s`".formatted(dependency.group(1), dependency.group(2), dependency.group(3)));
    }

    private static String withoutWhiteSpace(String text) {
        return text.chars()
                .filter(character -> !Character.isWhitespace(character))
                .mapToObj(Character::toString)
                .collect(joining());
    }
}
