package io.github.partnergateway.client;

import static java.util.Objects.requireNonNull;

import io.github.partnergateway.model.PaymentRequest;
import io.github.partnergateway.model.PaymentResult;
import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What a client does: puts each call together from the client's settings and the call's own, has it observed, and runs it. */
final class Calls implements Closeable {

    private final ClientParts parts;
    private final PollLimiter polls;
    private volatile boolean closed;

    Calls(ClientParts parts) {
        this.parts = parts;
        this.polls = new PollLimiter(parts.clock());
    }

    AcceptedPayment create(PaymentReference reference, PaymentRequest payment, CallOptions options, boolean inDoubt) {
        requireNonNull(reference, "reference");
        parts.rules().check(requireNonNull(payment, "payment"));
        if (options.callbackUrl() != null) {
            checkHeaders(options.callbackUrl());
        }
        Deadline deadline = deadline(options);
        return parts.observation()
                .of(
                        "CreatePayments",
                        headers -> call(order(reference, payment, options, headers), deadline, inDoubt)
                                .run(),
                        accepted -> accepted.replayed() ? "replayed" : "accepted");
    }

    private PaymentCall call(PaymentOrder order, Deadline deadline, boolean inDoubt) {
        return new PaymentCall(
                parts.gateway(), parts.tokens(), parts.retries(), parts.events(), order, deadline, inDoubt);
    }

    private PaymentOrder order(
            PaymentReference reference, PaymentRequest payment, CallOptions options, Map<String, String> headers) {
        Settings settings = parts.settings();
        String callbackUrl = options.callbackUrl() == null ? settings.callbackUrl() : options.callbackUrl();
        return new PaymentOrder(
                reference,
                payment,
                options.targetEnvironmentOr(settings.targetEnvironment()),
                Settings.filledIn(callbackUrl, reference),
                headers);
    }

    void checkHeaders(@Nullable String callbackUrl) {
        parts.rules().checkHeaders(parts.gateway().payments(), parts.settings().targetEnvironment(), callbackUrl);
    }

    private void ensureOpen() {
        if (closed) {
            throw new IllegalStateException("the client is closed");
        }
    }

    Deadline deadline(CallOptions options) {
        ensureOpen();
        return Deadline.in(options.deadlineOr(parts.limits().deadline()), parts.clock());
    }

    PaymentResult status(PaymentReference reference, CallOptions options, Deadline deadline) {
        requireNonNull(reference, "reference");
        ensureOpen();
        String environment = options.targetEnvironmentOr(parts.settings().targetEnvironment());
        return parts.observation()
                .of(
                        "GetPaymentStatus",
                        headers -> new StatusCall(
                                        parts.gateway(), parts.tokens(), reference, environment, deadline, headers)
                                .run(),
                        result -> "read");
    }

    PaymentResult awaitCompletion(PaymentReference reference, Duration atMost, CallOptions options) {
        Deadline deadline = Deadline.in(atMost, parts.clock());
        CompletionWait wait = new CompletionWait(
                reference,
                deadline,
                parts.retries().pause(),
                polls,
                parts.retries().schedule().random(),
                until -> status(reference, options, until.orAt(deadline(options))));
        try {
            return wait.await();
        } catch (InterruptedException interrupt) {
            Thread.currentThread().interrupt();
            throw new PaymentStatusUnavailableException(new Ending(reference, Ending.READ, null, null, interrupt));
        }
    }

    AccessCheck checkAccess() {
        try {
            Gateway.token(parts.tokens(), deadline(CallOptions.none()));
            return AccessCheck.ADMITTED;
        } catch (TokenException noToken) {
            return Verdict.ofTokenFailure(noToken.getCause()) == Verdict.NOT_ADMITTED
                    ? AccessCheck.REFUSED
                    : AccessCheck.UNREACHABLE;
        }
    }

    @Override
    public void close() {
        closed = true;
        for (Closeable resource : parts.owned()) {
            try {
                resource.close();
            } catch (IOException failure) {
                throw new UncheckedIOException(failure);
            }
        }
    }
}
