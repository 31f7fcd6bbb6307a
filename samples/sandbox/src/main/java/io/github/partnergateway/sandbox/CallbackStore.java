package io.github.partnergateway.sandbox;

import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Component;

/** How the callbacks of payments stand: WAITING, then SENT, then DELIVERED or FAILED. */
@Component
class CallbackStore {

    private final JdbcClient database;

    CallbackStore(JdbcClient database) {
        this.database = database;
    }

    boolean isWaiting(PaymentKey payment) {
        return forPayment("SELECT count(*) FROM payment WHERE callback_state = 'WAITING'", payment)
                        .query(Integer.class)
                        .single()
                == 1;
    }

    Optional<String> url(PaymentKey payment) {
        return forPayment("SELECT callback_url FROM payment WHERE callback_url IS NOT NULL", payment)
                .query(String.class)
                .optional();
    }

    /** Notes that the callback leaves now; whether it was still waiting. */
    boolean markSent(PaymentKey payment) {
        return forPayment("UPDATE payment SET callback_state = 'SENT' WHERE callback_state = 'WAITING'", payment)
                        .update()
                == 1;
    }

    void record(PaymentKey payment, CallbackOutcome outcome) {
        forPayment(
                        "UPDATE payment SET callback_state = :state, callback_detail = :detail WHERE callback_state = 'SENT'",
                        payment)
                .param("state", outcome.isDelivered() ? "DELIVERED" : "FAILED")
                .param("detail", outcome.detail())
                .update();
    }

    private StatementSpec forPayment(String sql, PaymentKey payment) {
        return database.sql(sql + " AND api_user = :user AND reference = :reference")
                .param("user", payment.apiUser())
                .param("reference", payment.reference());
    }
}
