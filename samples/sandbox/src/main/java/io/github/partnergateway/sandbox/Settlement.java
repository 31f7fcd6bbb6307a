package io.github.partnergateway.sandbox;

import java.time.Instant;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/** Lets pending payments end. Settling one twice changes nothing: the second time it is not pending any more. */
@Component
class Settlement {

    private final TransactionOperations transactions;
    private final PaymentStore payments;
    private final CallbackStore callbacks;
    private final DueWork dueCallbacks;
    private final SandboxClock clock;

    Settlement(
            TransactionOperations transactions,
            PaymentStore payments,
            CallbackStore callbacks,
            DueWork dueCallbacks,
            SandboxClock clock) {
        this.transactions = transactions;
        this.payments = payments;
        this.callbacks = callbacks;
        this.dueCallbacks = dueCallbacks;
        this.clock = clock;
    }

    /** Settles the payment and plans its callback, if one was asked for. */
    void settle(PaymentKey payment) {
        transactions.executeWithoutResult(transaction -> {
            Instant now = clock.instant();
            if (payments.settle(payment, now) && callbacks.isWaiting(payment)) {
                dueCallbacks.plan(payment, clock.onSystem(now));
            }
        });
    }

    /** Settles what is due by now, instead of waiting for the scheduler to get to it. */
    void settleDue() {
        payments.due(clock.instant()).forEach(this::settle);
    }
}
