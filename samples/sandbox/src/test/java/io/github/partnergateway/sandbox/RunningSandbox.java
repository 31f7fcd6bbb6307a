package io.github.partnergateway.sandbox;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** One sandbox for all tests that need nothing of their own; it ends with the JVM, and its pending payments settle soon. */
final class RunningSandbox {

    static final Duration SETTLE_AFTER = Duration.ofMillis(400);

    private static final Path DATA = newDirectory();
    private static final Sandbox SANDBOX = Sandbox.start(DATA, SETTLE_AFTER);

    private RunningSandbox() {}

    static Gateway gateway() {
        return new Gateway(SANDBOX.baseUrl());
    }

    static URI baseUrl() {
        return SANDBOX.baseUrl();
    }

    /** Its database, beside the connection that it has itself. */
    static JdbcClient database() {
        return JdbcClient.create(new DriverManagerDataSource("jdbc:sqlite:" + DATA.resolve("sandbox.db")));
    }

    private static Path newDirectory() {
        try {
            return Files.createTempDirectory("sandbox");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
