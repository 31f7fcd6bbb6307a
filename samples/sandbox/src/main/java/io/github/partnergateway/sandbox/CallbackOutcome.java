package io.github.partnergateway.sandbox;

/** What became of a callback. */
sealed interface CallbackOutcome {

    /** Whether the receiver took it. */
    boolean isDelivered();

    /** In a few words, without anything of the address but what went wrong with it. */
    String detail();

    /** The receiver answered. */
    record Answered(int status) implements CallbackOutcome {
        @Override
        public boolean isDelivered() {
            return status >= 200 && status < 300;
        }

        @Override
        public String detail() {
            return "answered " + status;
        }
    }

    /** There was no answer, or nothing was sent. */
    record Unanswered(String detail) implements CallbackOutcome {
        @Override
        public boolean isDelivered() {
            return false;
        }
    }
}
