package io.github.partnergateway.sandbox;

import io.github.partnergateway.model.ErrorCode;
import io.github.partnergateway.model.ErrorReason;
import io.github.partnergateway.model.PaymentRequest;
import io.github.partnergateway.model.PaymentResult;
import io.github.partnergateway.model.PaymentState;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The payments. Each change of state is one statement that names the state it leaves, and the count of rows decides. */
@Component
class PaymentStore {

    private final JdbcClient database;

    PaymentStore(JdbcClient database) {
        this.database = database;
    }

    /** Stores the payment unless its reference was used before; whether it was stored. */
    boolean claim(NewPayment payment) {
        PaymentRequest request = payment.request();
        Outcome outcome = payment.scenario().outcome();
        Outcome.Failed failure = outcome instanceof Outcome.Failed failed ? failed : null;
        return database.sql("""
                                INSERT INTO payment (api_user, reference, external_transaction_id, amount, currency,
                                    customer_reference, created_at, state, outcome, reason_code, reason_message,
                                    settles_at, settled_at, financial_transaction_id, callback_url, callback_state)
                                VALUES (:user, :reference, :externalId, :amount, :currency,
                                    :customer, :created, :state, :outcome, :code, :message,
                                    :settles, :settled, :transaction, :url, :callback)
                                ON CONFLICT DO NOTHING""")
                        .param("user", payment.key().apiUser())
                        .param("reference", payment.key().reference())
                        .param("externalId", request.externalTransactionId())
                        .param("amount", request.money().amount())
                        .param("currency", request.money().currency())
                        .param("customer", request.customerReference())
                        .param("created", payment.createdAt().toEpochMilli())
                        .param("state", payment.scenario().begins().word())
                        .param(
                                "outcome",
                                outcome == null ? null : outcome.state().word())
                        .param("code", failure == null ? null : failure.code().word())
                        .param("message", failure == null ? null : failure.message())
                        .param("settles", millis(payment.settlesAt()))
                        .param("settled", payment.endsAtOnce() ? millis(payment.createdAt()) : null)
                        .param(
                                "transaction",
                                payment.scenario().begins() == PaymentState.Known.SUCCESSFUL
                                        ? FinancialTransaction.number()
                                        : null)
                        .param("url", payment.callbackUrl())
                        .param("callback", payment.callbackUrl() == null ? null : "WAITING")
                        .update()
                == 1;
    }

    /** Lets a waiting payment end as it was to end; whether it had been waiting. */
    boolean settle(PaymentKey key, Instant now) {
        return database.sql("""
                                UPDATE payment
                                SET state = outcome, settled_at = :now,
                                    financial_transaction_id = CASE WHEN outcome = 'SUCCESSFUL' THEN :transaction END
                                WHERE api_user = :user AND reference = :reference
                                    AND state IN ('CREATED', 'PENDING') AND outcome IS NOT NULL""")
                        .param("now", now.toEpochMilli())
                        .param("transaction", FinancialTransaction.number())
                        .param("user", key.apiUser())
                        .param("reference", key.reference())
                        .update()
                == 1;
    }

    /** The payments that should have ended by now and have not. */
    List<PaymentKey> due(Instant now) {
        return database.sql("""
                        SELECT api_user, reference FROM payment
                        WHERE settled_at IS NULL AND settles_at <= :now ORDER BY settles_at""")
                .param("now", now.toEpochMilli())
                .query((row, number) -> new PaymentKey(row.getString("api_user"), row.getString("reference")))
                .list();
    }

    Optional<PaymentResult> find(PaymentKey key) {
        return database.sql("""
                        SELECT reference, state, financial_transaction_id, reason_code, reason_message FROM payment
                        WHERE api_user = :user AND reference = :reference""")
                .param("user", key.apiUser())
                .param("reference", key.reference())
                .query((row, number) -> result(row))
                .optional();
    }

    private static PaymentResult result(ResultSet row) throws SQLException {
        PaymentState state = PaymentState.of(row.getString("state"));
        PaymentResult.Builder result = PaymentResult.builder()
                .referenceId(row.getString("reference"))
                .status(state)
                .financialTransactionId(row.getString("financial_transaction_id"));
        if (state == PaymentState.Known.FAILED) {
            result.reason(ErrorReason.builder()
                    .code(ErrorCode.of(row.getString("reason_code")))
                    .message(row.getString("reason_message"))
                    .build());
        }
        return result.build();
    }

    private static @Nullable Long millis(@Nullable Instant time) {
        return time == null ? null : time.toEpochMilli();
    }
}
