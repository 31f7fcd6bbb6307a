package org.example;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class ReadmeTest {

    @Test
    void showsCompiledCode() throws IOException {
        String source = Files.readString(Path.of("src/test/java/org/example/MyGatewayContractTest.java"));
        String readme = Files.readString(Path.of("README.md"));

        assertThat(between(readme, "```java\n(.*?)```")).isEqualTo(between(source, "// region use\n(.*?)// endregion"));
    }

    @Test
    void isShort() throws IOException {
        assertThat(Files.readAllLines(Path.of("README.md"))).hasSizeLessThan(60);
    }

    private static String between(String text, String pattern) {
        Matcher matcher = Pattern.compile(pattern, Pattern.DOTALL).matcher(text);
        assertThat(matcher.find()).isTrue();
        return matcher.group(1).strip();
    }
}
