package io.github.partnergateway.client;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The gateway's own books: the references under which it holds payments. It knows from the script what was processed, and
 * nothing of how the client judges answers, so that it can judge the client.
 */
final class PaymentLedger {

    private final Set<String> before = ConcurrentHashMap.newKeySet();
    private final Set<String> made = ConcurrentHashMap.newKeySet();

    /** A payment from an earlier call. */
    void heldBefore(PaymentReference reference) {
        before.add(reference.toString());
    }

    /** A request was processed: there is a payment, unless one exists under this reference. */
    void process(String reference) {
        if (!before.contains(reference)) {
            made.add(reference);
        }
    }

    boolean holds(PaymentReference reference) {
        return before.contains(reference.toString()) || made.contains(reference.toString());
    }

    Set<String> made() {
        return Set.copyOf(made);
    }

    /** Whether a call's ending is true, whichever it is. */
    void judge(PaymentReference reference, CallEnding ending) {
        assertThat(made).as("payments made by this call").isSubsetOf(reference.toString());
        switch (ending.verdict()) {
            case "accepted", "replayed" ->
                assertThat(holds(reference))
                        .as("a payment that was called accepted exists")
                        .isTrue();
            case "already exists" -> {
                assertThat(holds(reference))
                        .as("a payment that was called a duplicate exists")
                        .isTrue();
                assertThat(made)
                        .as("payments made by a call that was told another had made it")
                        .isEmpty();
            }
            case "unknown" -> {}
            default ->
                assertThat(made).as("payments made by a call that made none").isEmpty();
        }
    }
}
