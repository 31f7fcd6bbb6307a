package io.github.partnergateway.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class UsageTest {

    @TempDir
    private Path folder;

    @Test
    void nothingToCompareIsWrong() {
        assertThat(Run.of()).isEqualTo(Run.of("list")).isEqualTo(Run.of(Repository.CONTRACT));
        assertThat(Run.of().err()).startsWith("Usage: ");
        refuses(Run.of(), "list CONTRACT.yaml");
    }

    @Test
    void twoListsAreWrong() {
        refuses(Run.of("list", Repository.CONTRACT, Repository.CONTRACT), "Usage: ");
    }

    @Test
    void aMissingFileIsNamed() {
        refuses(Run.of("nowhere.yaml", Repository.CONTRACT), "cannot read nowhere.yaml");
        refuses(Run.of(Repository.CONTRACT, "nowhere.yaml"), "cannot read nowhere.yaml");
        refuses(Run.of("list", folder), "cannot read " + folder);
    }

    @Test
    void aBaseThatNoJavaComesOfIsRefused() throws IOException {
        Path base = Files.writeString(folder.resolve("base.yaml"), "openapi: 3.0.3\ninfo: {}\n");
        refuses(Run.of(base, Repository.CONTRACT), "attribute info.title is missing");
    }

    private static void refuses(Run run, String message) {
        assertThat(run.status()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).contains(message);
    }
}
