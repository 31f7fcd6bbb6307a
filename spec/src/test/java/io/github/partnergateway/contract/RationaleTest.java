package io.github.partnergateway.contract;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class RationaleTest {

    private static final Path FILE = Path.of("RATIONALE.md");

    @Test
    void namesEverythingThatIsCurated() throws IOException {
        String text = Files.readString(FILE);
        assertThat(Contract.root().tree().filter(node -> node.isNamed("x-curated")))
                .hasSizeGreaterThan(15)
                .allSatisfy(curated -> {
                    assertThat(curated.text()).isNotBlank();
                    assertThat(text).contains("`" + owner(curated.path()) + "`");
                });
    }

    @Test
    void asksWhatAReviewerWouldAsk() throws IOException {
        assertThat(Files.readAllLines(FILE).stream().filter(line -> line.startsWith("## ")))
                .isNotEmpty()
                .allSatisfy(heading -> assertThat(heading).endsWith("?"));
    }

    /** What the mark stands at: a property, a parameter by the name that it has on the wire, or another component. */
    private static String owner(List<String> path) {
        assertThat(path.get(0)).isEqualTo("components");
        String kind = path.get(1);
        String name = path.get(2);
        if (kind.equals("parameters")) {
            return Contract.root().at("components", kind, name, "name").text();
        }
        return path.contains("properties") ? path.get(path.indexOf("properties") + 1) : name;
    }
}
