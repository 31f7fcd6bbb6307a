package io.github.partnergateway.quickstart;

import io.github.partnergateway.client.PaymentsClient;
import io.github.partnergateway.sandbox.Sandbox;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.stream.Stream;

/** A sandbox in this process, on a free port, with its data in a temporary folder that goes with it. */
final class OwnSandbox implements AutoCloseable {

    private final Path data;
    private final Sandbox sandbox;

    OwnSandbox() throws IOException {
        data = Files.createTempDirectory("partner-gateway-quickstart");
        sandbox = Sandbox.start(data);
    }

    String address() {
        return sandbox.baseUrl().toString();
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
    public void close() throws IOException {
        sandbox.close();
        try (Stream<Path> files = Files.walk(data)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(file);
            }
        }
    }
}
