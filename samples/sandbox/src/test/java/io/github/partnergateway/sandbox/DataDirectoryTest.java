package io.github.partnergateway.sandbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DataDirectoryTest {

    @TempDir
    private Path directory;

    @Test
    void belongsToOneSandboxAtATimeInsideAProgramToo() {
        try (DataDirectory first = DataDirectory.claim(directory)) {
            assertThat(first.database()).isEqualTo(directory.resolve("sandbox.db"));
            assertThatThrownBy(() -> DataDirectory.claim(directory.resolve("../" + directory.getFileName())))
                    .isInstanceOf(CannotStartException.class);
        }
        DataDirectory.claim(directory).close();
    }
}
