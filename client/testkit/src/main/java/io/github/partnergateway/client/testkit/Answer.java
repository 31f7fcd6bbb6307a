package io.github.partnergateway.client.testkit;

import java.time.Duration;

/** What the gateway answers, when, and whether that ever gets out. */
record Answer(int status, byte[] body, Duration delay, boolean lost) {

    Answer(int status, byte[] body) {
        this(status, body, Duration.ZERO, false);
    }

    static Answer example(int status, String name) {
        return new Answer(status, Json.example(name));
    }

    /** As the script of the payment says. */
    Answer sentAs(NextPayment script) {
        return new Answer(status, body, script.delay(), script.dropped());
    }
}
