package io.github.partnergateway.sandbox;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/** The system's clock, moved ahead by what the database says. */
@Component
class SandboxClock extends Clock {

    private final Clock system = Clock.systemUTC();
    private final JdbcClient database;
    private final TransactionOperations transactions;
    private volatile Duration ahead;

    SandboxClock(JdbcClient database, TransactionOperations transactions) {
        this.database = database;
        this.transactions = transactions;
        this.ahead = stored();
    }

    @Override
    public Instant instant() {
        return system.instant().plus(ahead);
    }

    @Override
    public ZoneId getZone() {
        return system.getZone();
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return Clock.offset(system.withZone(zone), ahead);
    }

    /** When the system's clock will show the moment at which this one shows {@code time}. */
    Instant onSystem(Instant time) {
        return time.minus(ahead);
    }

    /**
     * Moves the clock ahead, and due work that nobody has begun towards now by as much. Whoever plans work does so in a
     * transaction too, hence either sees the moved clock or has its work moved.
     */
    void advance(Duration by) {
        try {
            transactions.executeWithoutResult(transaction -> {
                database.sql("UPDATE clock SET ahead_millis = ahead_millis + :millis WHERE id = 1")
                        .param("millis", by.toMillis())
                        .update();
                bringForward(DueWorkConfiguration.SETTLEMENTS, by);
                bringForward(DueWorkConfiguration.CALLBACKS, by);
                ahead = stored();
            });
        } catch (RuntimeException e) {
            ahead = stored();
            throw e;
        }
    }

    /** SQLite keeps a timestamp as a number of milliseconds. */
    private void bringForward(String table, Duration by) {
        database.sql("UPDATE " + table + " SET execution_time = execution_time - :millis WHERE picked = :picked")
                .param("millis", by.toMillis())
                .param("picked", false)
                .update();
    }

    private Duration stored() {
        return Duration.ofMillis(database.sql("SELECT ahead_millis FROM clock WHERE id = 1")
                .query(Long.class)
                .single());
    }
}
