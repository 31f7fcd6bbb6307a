package io.github.partnergateway.sandbox;

import io.github.partnergateway.model.ErrorCode;
import io.github.partnergateway.model.PaymentRequest;
import io.github.partnergateway.server.PaymentRefusedException;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/** Takes payments in: the payment and its due work are on the disk together, before the caller hears of it. */
@Component
class Acceptance {

    private final TransactionOperations transactions;
    private final PaymentStore payments;
    private final DueWork dueSettlements;
    private final DueWork dueCallbacks;
    private final SandboxClock clock;
    private final Duration settleAfter;

    Acceptance(
            TransactionOperations transactions,
            PaymentStore payments,
            DueWork dueSettlements,
            DueWork dueCallbacks,
            SandboxClock clock,
            SandboxProperties properties) {
        this.transactions = transactions;
        this.payments = payments;
        this.dueSettlements = dueSettlements;
        this.dueCallbacks = dueCallbacks;
        this.clock = clock;
        this.settleAfter = properties.settleAfter();
    }

    /**
     * Returns once the payment is stored.
     *
     * @throws PaymentRefusedException if the API user has used the reference before
     */
    void accept(PaymentKey key, PaymentRequest request, @Nullable String callbackUrl) {
        Scenario scenario = Scenarios.of(request);
        transactions.executeWithoutResult(transaction -> {
            // Read inside the transaction, so that the clock cannot move between this and the planning of work.
            Instant now = clock.instant();
            Instant settlesAt = scenario instanceof Scenario.Later ? now.plus(settleAfter) : null;
            NewPayment payment = new NewPayment(key, request, callbackUrl, scenario, now, settlesAt);
            if (!payments.claim(payment)) {
                throw new PaymentRefusedException(
                        ErrorCode.Known.RESOURCE_ALREADY_EXIST,
                        "Duplicated reference id. Creation of resource failed.");
            }
            if (settlesAt != null) {
                dueSettlements.plan(key, clock.onSystem(settlesAt));
            } else if (payment.endsAtOnce() && callbackUrl != null) {
                dueCallbacks.plan(key, clock.onSystem(now));
            }
        });
    }
}
