package io.github.partnergateway.quickstart;

import io.github.partnergateway.client.PaymentsClient;
import io.github.partnergateway.sandbox.Sandbox;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A sandbox in this process, on a free port, with its data in a temporary folder that goes with it. */
final class OwnSandbox implements AutoCloseable {

    private final Path data;
    private @Nullable Sandbox sandbox;

    private OwnSandbox(Path data) {
        this.data = data;
    }

    /** The folder goes even if the program is told to end meanwhile. */
    static OwnSandbox start() throws IOException {
        OwnSandbox own = new OwnSandbox(Files.createTempDirectory("partner-gateway-quickstart"));
        Runtime.getRuntime().addShutdownHook(new Thread(own::end));
        own.run();
        return own;
    }

    private synchronized void run() {
        sandbox = Sandbox.start(data);
    }

    private void end() {
        try {
            close();
        } catch (IOException e) {
            System.err.println("The folder " + data + " is left behind: " + e);
        }
    }

    String address() {
        return Objects.requireNonNull(sandbox).baseUrl().toString();
    }

    PaymentsClient client(String callbackUrl) {
        return PaymentsClient.builder()
                .baseUrl(address())
                .targetEnvironment(Sandbox.TARGET_ENVIRONMENT)
                .subscriptionKey(Sandbox.SUBSCRIPTION_KEY)
                .apiUser(Sandbox.API_USER)
                .apiKey(Sandbox.API_KEY)
                .callbackUrl(callbackUrl)
                .build();
    }

    @Override
    public synchronized void close() throws IOException {
        if (sandbox != null) {
            sandbox.close();
        }
        if (Files.notExists(data)) {
            return;
        }
        try (Stream<Path> files = Files.walk(data)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(file);
            }
        }
    }
}
