package io.github.partnergateway.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What is compared here is what the rooms ship: the same files, byte for byte. */
class SameAsTheBuildTest {

    @ParameterizedTest
    @EnumSource
    void isGenerated(Surface surface, @TempDir Path folder) throws IOException, UnfitContractException {
        Path built = Repository.ROOT.resolve(surface.room()).resolve("target/generated-sources/openapi/java");
        Path here = Generator.generate(surface, Repository.CONTRACT, folder);
        assertThat(files(here)).isEqualTo(files(built)).isNotEmpty();
        for (Path file : files(built)) {
            assertThat(Files.mismatch(built.resolve(file), here.resolve(file)))
                    .as("first different byte of %s", file)
                    .isEqualTo(-1);
        }
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
