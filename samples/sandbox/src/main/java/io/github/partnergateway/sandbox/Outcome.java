package io.github.partnergateway.sandbox;

import io.github.partnergateway.model.ErrorCode;
import io.github.partnergateway.model.PaymentState;

/** How a payment ends. */
sealed interface Outcome {

    PaymentState.Known state();

    record Succeeded() implements Outcome {
        @Override
        public PaymentState.Known state() {
            return PaymentState.Known.SUCCESSFUL;
        }
    }

    record Failed(ErrorCode.Known code, String message) implements Outcome {
        @Override
        public PaymentState.Known state() {
            return PaymentState.Known.FAILED;
        }
    }
}
