package io.github.partnergateway.sandbox;

import java.nio.file.Path;
import org.flywaydb.core.Flyway;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** An empty database with the sandbox's tables. */
final class TestDatabase {

    private TestDatabase() {}

    static JdbcClient in(Path directory) {
        QuietLogging.unlessConfigured();
        DriverManagerDataSource database = new DriverManagerDataSource("jdbc:sqlite:" + directory.resolve("test.db"));
        Flyway.configure()
                .dataSource(database)
                .locations("classpath:partner-gateway-sandbox/sqlite")
                .load()
                .migrate();
        return JdbcClient.create(database);
    }
}
