package io.github.partnergateway.client;

import io.github.partnergateway.model.PaymentRequest;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/**
 * One call that creates a payment: its attempts, all under the same reference and with the same body, and what they come to.
 */
final class PaymentCall {

    private final Gateway gateway;
    private final AccessTokens tokens;
    private final PaymentReference reference;
    private final PaymentRequest payment;
    private final @Nullable String callbackUrl;

    /** Whether a payment may exist from an attempt whose answer is not known; only two answers can end that doubt. */
    private final boolean ambiguous;

    private int sent;

    PaymentCall(
            Gateway gateway,
            AccessTokens tokens,
            PaymentReference reference,
            PaymentRequest payment,
            @Nullable String callbackUrl,
            boolean ambiguous) {
        this.gateway = gateway;
        this.tokens = tokens;
        this.reference = reference;
        this.payment = payment;
        this.callbackUrl = callbackUrl;
        this.ambiguous = ambiguous;
    }

    AcceptedPayment run() {
        Attempt attempt = attempt();
        if (attempt.refused() != null) {
            tokens.invalidate(attempt.refused().substring("Bearer ".length()));
            attempt = attempt();
        }
        return conclude(attempt);
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
            gateway.create(reference, payment, callbackUrl);
            return Attempt.accepted();
        } catch (TokenException noToken) {
            return Attempt.withoutToken(noToken.getCause());
        } catch (AnswerException answer) {
            return Attempt.answered(answer);
        } catch (IOException failure) {
            return Attempt.failed(failure);
        }
    }

    private AcceptedPayment conclude(Attempt last) {
        Ending ending = new Ending(reference, sent, last.status(), last.code(), last.cause());
        if (last.verdict() == Verdict.ACCEPTED) {
            return new AcceptedPayment(reference, sent, false);
        }
        if (ambiguous) {
            if (last.verdict() == Verdict.ALREADY_EXISTS) {
                return new AcceptedPayment(reference, sent, true);
            }
            throw new PaymentOutcomeUnknownException(ending);
        }
        throw switch (last.verdict()) {
            case ALREADY_EXISTS -> new PaymentAlreadyExistsException(ending);
            case REJECTED -> new PaymentRejectedException(ending);
            case ACCESS -> new PaymentAccessException(ending);
            case UNREACHABLE -> new GatewayUnreachableException(ending);
            case ACCEPTED, OUTCOME_UNKNOWN -> new PaymentOutcomeUnknownException(ending);
        };
    }
}
