package io.github.partnergateway.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class CarriedByTheJarTest {

    @Test
    void theContractIsAtItsPlace() throws IOException {
        assertThat(Contract.resource("openapi.yaml")).isEqualTo(Files.readString(Path.of("openapi.yaml")));
    }

    @Test
    void theExamplesAreBesideIt() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("examples"))) {
            List<Path> all = files.toList();
            assertThat(all).isNotEmpty();
            for (Path file : all) {
                assertThat(Contract.resource("examples/" + file.getFileName())).isEqualTo(Files.readString(file));
            }
        }
    }
}
