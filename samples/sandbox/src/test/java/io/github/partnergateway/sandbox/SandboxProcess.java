package io.github.partnergateway.sandbox;

import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A program in a JVM of its own, with its output in files. */
final class SandboxProcess implements AutoCloseable {

    private static final Pattern ADDRESS = Pattern.compile("http://[0-9.]+:([0-9]+)");
    private static final Duration PATIENCE = Duration.ofSeconds(40);

    private final Process process;
    private final Path output;
    private final Path errors;

    private SandboxProcess(Process process, Path output, Path errors) {
        this.process = process;
        this.output = output;
        this.errors = errors;
    }

    static SandboxProcess run(Path directory, Class<?> program, Map<String, String> environment, String... arguments) {
        try {
            List<String> command = new ArrayList<>(List.of(
                    Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                    "-XX:TieredStopAtLevel=1", // it lives too shortly to be worth more of a compiler
                    "-cp",
                    System.getProperty("java.class.path"),
                    program.getName()));
            command.addAll(List.of(arguments));
            Path output = Files.createTempFile(directory, "process", ".out");
            Path errors = Files.createTempFile(directory, "process", ".err");
            ProcessBuilder builder = new ProcessBuilder(command)
                    .directory(directory.toFile())
                    .redirectOutput(output.toFile())
                    .redirectError(errors.toFile());
            builder.environment().putAll(environment);
            return new SandboxProcess(builder.start(), output, errors);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Where it listens, once it says so. */
    URI baseUrl() {
        await().atMost(PATIENCE)
                .until(() -> !process.isAlive() || ADDRESS.matcher(output()).find());
        Matcher address = ADDRESS.matcher(output());
        if (!address.find()) {
            throw new IllegalStateException("It did not start: " + output() + errors());
        }
        return URI.create("http://127.0.0.1:" + address.group(1));
    }

    /** Its exit status, once it has ended. */
    int exitStatus() throws InterruptedException {
        if (!process.waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS)) {
            throw new IllegalStateException("It does not end");
        }
        return process.exitValue();
    }

    String output() {
        return read(output);
    }

    String errors() {
        return read(errors);
    }

    /** Asks it to end. */
    void terminate() {
        process.destroy();
    }

    /** Ends it without a chance to put anything in order. */
    void kill() throws InterruptedException {
        process.destroyForcibly().waitFor();
    }

    @Override
    public void close() {
        process.destroyForcibly();
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
