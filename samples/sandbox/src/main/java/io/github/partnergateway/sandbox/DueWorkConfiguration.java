package io.github.partnergateway.sandbox;

import javax.sql.DataSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * Settlement and callbacks wait in tables of their own, each with its own scheduler. On one table two schedulers would take
 * each other's tasks for unknown ones, and with one scheduler for both, receivers that hang would hold up settlement.
 */
@Configuration(proxyBeanMethods = false)
class DueWorkConfiguration {

    static final String SETTLEMENTS = "due_settlement";
    static final String CALLBACKS = "due_callback";

    /** Settling is one short write, and there is one writer. */
    private static final int SETTLEMENT_THREADS = 4;

    @Bean
    DueWork dueSettlements(DataSource database, Settlement settlement) {
        return new DueWork(database, SETTLEMENTS, SETTLEMENT_THREADS, settlement::settle, () -> {});
    }

    @Bean
    DueWork dueCallbacks(DataSource database, CallbackDelivery delivery, CallbackSender sender) {
        return new DueWork(database, CALLBACKS, CallbackSender.CONCURRENCY, delivery::deliver, sender::close);
    }
}
