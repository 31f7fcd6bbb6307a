package io.github.partnergateway.server.contracttests;

import static io.github.partnergateway.server.contracttests.Defect.*;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Exchanger;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** The payments of the reference gateway and how they end. */
final class ReferenceLedger implements AutoCloseable {

    private static final long PENDING_MILLIS = 40;

    private final Switch defects;
    private final Map<String, String> claims = new ConcurrentHashMap<>();
    private final Queue<String> order = new ConcurrentLinkedQueue<>();
    private final Map<String, Entry> payments = new ConcurrentHashMap<>();
    private final AtomicInteger underWay = new AtomicInteger();
    private final Exchanger<String> gap = new Exchanger<>();

    /** One thread, so that what is sent for one payment is sent before what is sent for the next. */
    private final ScheduledExecutorService later = Executors.newScheduledThreadPool(1);

    ReferenceLedger(Switch defects) {
        this.defects = defects;
    }

    /** A payment: its state changes, nothing else. */
    static final class Entry {
        volatile String state = "PENDING";
        volatile int reads;
    }

    Optional<Entry> find(String reference) {
        return Optional.ofNullable(payments.get(reference.toLowerCase(Locale.ROOT)));
    }

    void take(String reference, JsonNode payment, @Nullable String callback, @Nullable String authorization) {
        boolean isNew = defects.has(TAKES_DUPLICATES) || claim(reference, payment.toString());
        if (!isNew) {
            if (callback != null && defects.has(CALLS_DUPLICATES_BACK)) {
                new ReferenceCallback(defects, callback, reference, authorization).send("SUCCESSFUL");
            }
            boolean isOther = !payment.toString().equals(claims.get(reference.toLowerCase(Locale.ROOT)));
            throw new Refusal(Reply.refused(
                    409,
                    defects.has(CALLS_A_DUPLICATE_NOT_ALLOWED) && isOther ? "NOT_ALLOWED" : "RESOURCE_ALREADY_EXIST"));
        }
        Entry entry = new Entry();
        payments.put(reference.toLowerCase(Locale.ROOT), entry);
        String amount = payment.path("money").path("amount").asString("");
        if (amount.equals("3000")) {
            if (callback != null && defects.has(CALLS_BACK_TOO_EARLY)) {
                new ReferenceCallback(defects, callback, reference, authorization).send("PENDING");
            }
            boolean isTold = !defects.has(CALLS_BACK_TOO_EARLY);
            boolean isStuck = defects.has(NEVER_ENDS_A_PENDING_PAYMENT) && callback == null;
            if (!isStuck) {
                later.schedule(
                        () -> end(entry, "SUCCESSFUL", isTold ? callback : null, reference, authorization),
                        PENDING_MILLIS,
                        TimeUnit.MILLISECONDS);
            }
        } else {
            end(entry, amount.equals("2000") ? "FAILED" : "SUCCESSFUL", callback, reference, authorization);
        }
    }

    private void end(
            Entry entry, String state, @Nullable String callback, String reference, @Nullable String authorization) {
        entry.state = state;
        if (callback != null) {
            later.execute(() -> new ReferenceCallback(defects, callback, reference, authorization).send(state));
        }
    }

    /** Whether the reference was free. */
    boolean claim(String reference, String payment) {
        String key = defects.has(COMPARES_REFERENCES_BY_CASE) ? reference : reference.toLowerCase(Locale.ROOT);
        String known = defects.has(COMPARES_BODIES) ? key + payment : key;
        if (defects.has(LOOKS_BEFORE_IT_LEAPS)) {
            boolean isFree = !claims.containsKey(known);
            awaitCompetitor(known);
            claims.put(known, payment);
            return isFree;
        }
        return remember(known, payment);
    }

    private synchronized boolean remember(String reference, String payment) {
        int kept = defects.has(REMEMBERS_THE_LAST_REFERENCE)
                ? 1
                : defects.has(REMEMBERS_FIFTY_REFERENCES) ? 50 : Integer.MAX_VALUE;
        boolean isFree = claims.putIfAbsent(reference, payment) == null;
        if (isFree) {
            order.add(reference);
        }
        while (order.size() > kept) {
            claims.remove(order.remove());
        }
        return isFree;
    }

    void enter() {
        underWay.incrementAndGet();
    }

    void leave() {
        underWay.decrementAndGet();
    }

    /** Holds the gap between looking and leaping open until another request is in it too. */
    private void awaitCompetitor(String reference) {
        try {
            if (underWay.get() > 1) {
                gap.exchange(reference, 2, TimeUnit.SECONDS);
            }
        } catch (TimeoutException nobody) {
            // Then this one is alone.
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void close() {
        later.shutdownNow();
    }
}
