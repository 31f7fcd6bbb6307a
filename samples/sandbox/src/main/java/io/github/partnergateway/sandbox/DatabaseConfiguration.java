package io.github.partnergateway.sandbox;

import com.zaxxer.hikari.HikariDataSource;
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
    DataDirectory dataDirectory(SandboxProperties properties) {
        return DataDirectory.claim(properties.data());
    }

    @Bean
    DataSource dataSource(DataDirectory directory) {
        HikariDataSource pool = new HikariDataSource();
        pool.setPoolName("sandbox");
        pool.setJdbcUrl("jdbc:sqlite:" + directory.database() + SETTINGS);
        pool.setMaximumPoolSize(1);
        return pool;
    }
}
