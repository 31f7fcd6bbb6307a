package io.github.partnergateway.client.spring;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The README shows code that compiles and runs, whatever the white space. */
class ReadmeTest {

    @Test
    void showsCompiledCode() throws IOException {
        String source = Files.readString(Path.of("src/test/java/io/github/partnergateway/client/spring/Shop.java"));
        Matcher code = Pattern.compile("// region example\n(.*?)// endregion", Pattern.DOTALL)
                .matcher(source);

        assertThat(code.find()).isTrue();
        assertThat(withoutWhiteSpace(Files.readString(Path.of("README.md"))))
                .contains(withoutWhiteSpace(code.group(1)));
    }

    private static String withoutWhiteSpace(String text) {
        return text.chars()
                .filter(character -> !Character.isWhitespace(character))
                .mapToObj(Character::toString)
                .collect(joining());
    }
}
