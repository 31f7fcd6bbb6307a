package io.github.partnergateway.sandbox;

import com.zaxxer.hikari.HikariDataSource;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.sql.DataSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The embedded database: one file, one connection, and an answer only after what it promises is on the disk. */
@Configuration(proxyBeanMethods = false)
class DatabaseConfiguration {

    /**
     * WAL with synchronous=FULL waits for the disk at each commit. IMMEDIATE takes the write lock at the start of a
     * transaction instead of failing in its middle. A second connection would only bring SQLITE_BUSY, since SQLite has a
     * single writer. The settings stand in the address because the pool opens connections by it.
     */
    private static final String SETTINGS =
            "?journal_mode=WAL&synchronous=FULL&transaction_mode=IMMEDIATE&busy_timeout=10000";

    @Bean
    DataSource dataSource(SandboxProperties properties) {
        HikariDataSource pool = new HikariDataSource();
        pool.setPoolName("sandbox");
        pool.setJdbcUrl("jdbc:sqlite:" + file(properties.data().toAbsolutePath()) + SETTINGS);
        pool.setMaximumPoolSize(1);
        return pool;
    }

    private static Path file(Path directory) {
        try {
            Path file = Files.createDirectories(directory).resolve("sandbox.db");
            if (Files.isWritable(Files.exists(file) ? file : directory)) {
                return file;
            }
        } catch (IOException e) {
            // What is in the way is said below, in the same words.
        }
        throw new CannotStartException(
                "The sandbox cannot write its data to " + directory + ".",
                "Name another directory in sandbox.data (environment: SANDBOX_DATA), or make this one writable.");
    }
}
