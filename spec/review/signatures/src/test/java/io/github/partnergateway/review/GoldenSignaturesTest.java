package io.github.partnergateway.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Every signature that is generated is one that somebody has agreed to: a change shows in the reviewed list. */
class GoldenSignaturesTest {

    private static final Path ACTUAL = Path.of("target/signatures.txt");
    private static final String ADVICE = """
            The generated Java has other signatures than spec/review/signatures.txt.
            Added:
            %s
            Removed:
            %s
            They are Java API of the client, of the server stub and of the models. If the change is meant, accept it with
              cp spec/review/signatures/target/signatures.txt spec/review/signatures.txt
            """;

    @Test
    void areTheAcceptedOnes() throws IOException {
        Run run = Run.of("list", Repository.CONTRACT);
        assertThat(run.err()).isEmpty();
        assertThat(run.status()).isZero();
        List<String> actual = run.out().lines().toList();
        Files.write(ACTUAL, actual);
        List<String> accepted = Files.readAllLines(Repository.GOLDEN_SIGNATURES);
        assertThat(actual)
                .withFailMessage(() -> ADVICE.formatted(difference(actual, accepted), difference(accepted, actual)))
                .isEqualTo(accepted);
    }

    @Test
    void areSortedAndOfAllThreeSurfaces() throws IOException {
        List<String> accepted = Files.readAllLines(Repository.GOLDEN_SIGNATURES);
        assertThat(accepted).isSorted().doesNotHaveDuplicates();
        assertThat(Surface.packages())
                .allSatisfy(name -> assertThat(accepted).anyMatch(line -> line.startsWith(name + ".")));
    }

    private static String difference(List<String> these, List<String> others) {
        List<String> lines = these.stream()
                .filter(line -> !others.contains(line))
                .map(line -> "  " + line)
                .toList();
        return lines.isEmpty() ? "  nothing" : String.join("\n", lines);
    }
}
