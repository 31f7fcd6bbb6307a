package io.github.partnergateway.generation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class GeneratedCodeTest {

    @Test
    void isTheSameBytesEachTime(@TempDir Path folder) throws IOException {
        Path again = Generation.models(Generation.CONTRACT, folder);
        assertThat(files(again)).isEqualTo(files(Generation.BUILT)).hasSize(8);
        for (Path file : files(Generation.BUILT)) {
            assertThat(Files.mismatch(Generation.BUILT.resolve(file), again.resolve(file)))
                    .as("first different byte of %s", file)
                    .isEqualTo(-1);
        }
    }

    @ParameterizedTest
    @MethodSource("builtFiles")
    void needsNothingButAnnotations(Path file) throws IOException {
        assertThat(Files.readAllLines(Generation.BUILT.resolve(file)))
                .filteredOn(line -> line.startsWith("import "))
                .allSatisfy(line -> assertThat(line)
                        .matches("import (java\\.util"
                                + "|com\\.fasterxml\\.jackson\\.annotation"
                                + "|jakarta\\.validation(\\.constraints)?"
                                + "|io\\.github\\.partnergateway\\.validation"
                                + "|org\\.jspecify\\.annotations)\\.\\w+;"));
    }

    @ParameterizedTest
    @MethodSource("builtFiles")
    void hasNoneOfTheGeneratorsHabits(Path file) throws IOException {
        assertThat(Generation.BUILT.resolve(file))
                .content()
                .doesNotContain(
                        "databind",
                        "java.net.URI",
                        "Serializable",
                        "@Generated",
                        "org.openapitools",
                        "public void set",
                        "@Size",
                        "{{",
                        "&quot;",
                        "&#39;",
                        "\t")
                .contains("@NullMarked", "/**");
        assertThat(Files.readAllLines(Generation.BUILT.resolve(file))).noneMatch(line -> line.endsWith(" "));
    }

    private static List<Path> builtFiles() throws IOException {
        return files(Generation.BUILT);
    }

    private static List<Path> files(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile)
                    .map(folder::relativize)
                    .sorted()
                    .toList();
        }
    }
}
