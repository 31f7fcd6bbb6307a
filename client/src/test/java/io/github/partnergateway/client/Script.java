package io.github.partnergateway.client;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.Socket;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;

/** What a gateway does to the payment requests of one call, in turn; the last step is done to all that follow. */
final class Script {

    /** Whether the gateway makes the payment, and what it does then; the two need not agree. */
    record Step(boolean makesPayment, Reaction reaction) {}

    private final PaymentLedger ledger;
    private final List<Step> steps;
    private final AtomicInteger turn = new AtomicInteger();
    private final Queue<WireRequest> requests = new ConcurrentLinkedQueue<>();

    Script(PaymentLedger ledger, List<Step> steps) {
        this.ledger = ledger;
        this.steps = steps;
    }

    boolean react(WireRequest request, Socket socket) throws IOException {
        Step step = steps.get(Math.min(turn.getAndIncrement(), steps.size() - 1));
        if (step.makesPayment()) {
            ledger.process(request.reference());
        }
        requests.add(request);
        return step.reaction().to(socket);
    }

    /** All requests carried this reference, the same bytes and one token each. */
    void sentTheSame(PaymentReference reference, int times) {
        assertThat(requests).hasSize(times).allSatisfy(request -> {
            assertThat(request.all("X-Reference-Id")).containsExactly(reference.toString());
            assertThat(request.all("Authorization")).hasSize(1);
            assertThat(request.body()).isEqualTo(requests.peek().body());
        });
    }
}
