package io.github.partnergateway.sandbox;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.time.Duration;

/** One sandbox for all tests that need nothing of their own; its pending payments settle soon. */
final class RunningSandbox {

    static final Duration SETTLE_AFTER = Duration.ofMillis(400);

    private static final Sandbox SANDBOX = start();

    private RunningSandbox() {}

    static URI baseUrl() {
        return SANDBOX.baseUrl();
    }

    static Gateway gateway() {
        return new Gateway(SANDBOX.baseUrl());
    }

    /** It ends with the JVM. */
    private static Sandbox start() {
        try {
            return Sandbox.start(Files.createTempDirectory("sandbox"), SETTLE_AFTER);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
