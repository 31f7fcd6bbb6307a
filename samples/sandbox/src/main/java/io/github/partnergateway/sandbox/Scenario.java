package io.github.partnergateway.sandbox;

import io.github.partnergateway.model.ErrorCode;
import io.github.partnergateway.model.PaymentState;
import org.jspecify.annotations.Nullable;

/** The course that a payment takes. */
sealed interface Scenario {

    /** The state in which it is taken in. */
    PaymentState.Known begins();

    /** How it ends; null if it never does. */
    @Nullable
    Outcome outcome();

    /** It ends in the moment in which it is taken in. */
    record AtOnce(Outcome outcome) implements Scenario {
        @Override
        public PaymentState.Known begins() {
            return outcome.state();
        }
    }

    /** It waits for as long as the configuration says, then ends. */
    record Later(PaymentState.Known begins, Outcome outcome) implements Scenario {}

    /** It never ends. */
    record StaysPending() implements Scenario {
        @Override
        public PaymentState.Known begins() {
            return PaymentState.Known.PENDING;
        }

        @Override
        public @Nullable Outcome outcome() {
            return null;
        }
    }

    static Scenario succeeds() {
        return new AtOnce(new Outcome.Succeeded());
    }

    static Scenario fails(ErrorCode.Known code, String message) {
        return new AtOnce(new Outcome.Failed(code, message));
    }

    static Scenario succeedsAfter(PaymentState.Known meanwhile) {
        return new Later(meanwhile, new Outcome.Succeeded());
    }

    static Scenario failsAfter(PaymentState.Known meanwhile, ErrorCode.Known code, String message) {
        return new Later(meanwhile, new Outcome.Failed(code, message));
    }

    static Scenario staysPending() {
        return new StaysPending();
    }
}
