package io.github.partnergateway.quickstart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The program as a process of its own that is told to end before it has. */
class TerminationTest {

    private static final Duration PATIENCE = Duration.ofSeconds(40);

    @TempDir
    Path folder;

    private Path temporary;
    private Path output;

    @BeforeEach
    void prepare() throws IOException {
        temporary = Files.createDirectory(folder.resolve("tmp"));
        output = folder.resolve("output");
    }

    private Process start() throws IOException {
        Path payment = Files.writeString(
                folder.resolve("payment.json"), "{\"money\": {\"amount\": \"5000\", \"currency\": \"EUR\"}}");
        return new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:TieredStopAtLevel=1", // it lives too shortly to be worth more of a compiler
                        "-Djava.io.tmpdir=" + temporary,
                        "-cp",
                        System.getProperty("java.class.path"),
                        Quickstart.class.getName(),
                        "--payment",
                        payment.toString())
                .redirectErrorStream(true)
                .redirectOutput(output.toFile())
                .start();
    }

    private List<Path> dataFolders() throws IOException {
        try (Stream<Path> files = Files.list(temporary)) {
            return files.filter(file -> file.getFileName().toString().startsWith("partner-gateway-quickstart"))
                    .toList();
        }
    }

    private static void terminate(Process program) throws InterruptedException {
        program.destroy();
        assertThat(program.waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS)).isTrue();
    }

    @Test
    void leavesNothingBehindWhileAPaymentIsPending() throws Exception {
        Process program = start();
        await().atMost(PATIENCE).until(() -> Files.readString(output).contains("202 accepted"));
        assertThat(dataFolders()).hasSize(1);

        terminate(program);

        assertThat(dataFolders()).isEmpty();
    }

    @Test
    void leavesNothingBehindWhileItsSandboxStarts() throws Exception {
        Process program = start();
        await().atMost(PATIENCE).until(() -> !dataFolders().isEmpty());

        terminate(program);

        assertThat(dataFolders()).isEmpty();
    }
}
