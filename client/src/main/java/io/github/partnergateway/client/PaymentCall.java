package io.github.partnergateway.client;

import java.io.IOException;
import java.time.Duration;

/**
 * One call that creates a payment: its attempts, all under the same reference and with the same bytes, and what they come to.
 * The only place where anything is tried again.
 */
final class PaymentCall {

    private final Gateway gateway;
    private final TokenSource tokens;
    private final Retries retries;
    private final Events events;
    private final PaymentOrder order;
    private final Deadline deadline;

    /** Whether a payment may exist from an attempt whose answer is not known; only two answers can end that doubt. */
    private boolean inDoubt;

    private boolean tokenReplaced;
    private int failed;
    private int sent;

    PaymentCall(
            Gateway gateway,
            TokenSource tokens,
            Retries retries,
            Events events,
            PaymentOrder order,
            Deadline deadline,
            boolean inDoubt) {
        this.gateway = gateway;
        this.tokens = tokens;
        this.retries = retries;
        this.events = events;
        this.order = order;
        this.deadline = deadline;
        this.inDoubt = inDoubt;
    }

    AcceptedPayment run() {
        Attempt last;
        do {
            last = attempt();
            inDoubt |= last.verdict().isAmbiguous();
        } while (isTriedAgain(last));
        return conclude(last);
    }

    private Attempt attempt() {
        Attempt attempt = exchange();
        if (attempt.sent()) {
            sent++;
        }
        return attempt;
    }

    private Attempt exchange() {
        try {
            gateway.create(order, deadline);
            return Attempt.accepted();
        } catch (TokenException noToken) {
            return Attempt.withoutToken(noToken.getCause());
        } catch (AnswerException answer) {
            return Attempt.answered(answer);
        } catch (IOException failure) {
            return Attempt.failed(failure);
        } catch (RuntimeException | Error unforeseen) {
            return Attempt.unforeseen(unforeseen);
        }
    }

    private boolean isTriedAgain(Attempt last) {
        return switch (last.verdict().again()) {
            case NO -> false;
            case LATER -> ++failed < retries.maxAttempts() && pauses(last);
            case WITH_ANOTHER_TOKEN -> replacesToken(last);
        };
    }

    /** Once, and at no cost to the other attempts: the gateway did not look at the payment. */
    private boolean replacesToken(Attempt last) {
        if (tokenReplaced || deadline.isOver()) {
            return false;
        }
        events.tokenRefused(order.reference());
        tokens.invalidate(last.answer().token());
        tokenReplaced = true;
        return true;
    }

    /** Waits for the next attempt, unless the deadline comes first or the thread is interrupted. */
    private boolean pauses(Attempt last) {
        Duration asked = last.answer() == null
                ? Duration.ZERO
                : RetryAfter.parse(last.answer().retryAfter(), deadline.clock().instant());
        Duration pause = retries.schedule().pauseAfter(failed, asked);
        if (pause.compareTo(deadline.left()) >= 0) {
            return false;
        }
        events.attemptFailed(order.reference(), failed, last, pause);
        try {
            retries.pause().sleep(pause);
            return true;
        } catch (InterruptedException interrupt) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private AcceptedPayment conclude(Attempt last) {
        boolean replayed = inDoubt && last.verdict() == Verdict.ALREADY_EXISTS;
        if (replayed || last.verdict() == Verdict.ACCEPTED) {
            AcceptedPayment accepted = new AcceptedPayment(order.reference(), sent, replayed);
            events.accepted(accepted);
            return accepted;
        }
        Ending ending = last.ending(order.reference(), sent);
        PaymentException exception = inDoubt
                ? new PaymentOutcomeUnknownException(ending)
                : last.verdict().exception(ending);
        events.notAccepted(exception);
        throw exception;
    }
}
