package io.github.partnergateway.client.testkit;

import io.github.partnergateway.client.PaymentsClient;
import io.github.partnergateway.client.PaymentsClientBuilder;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A Partner Gateway on this machine, for tests: it gives out access tokens, takes in payments, tells their status and sends
 * callbacks, over real HTTP and with the bodies of the contract's examples. With JUnit use {@link GatewayExtension}.
 *
 * <p>It remembers as the real gateway does: a reference that it accepted is taken, and a second payment under it is answered
 * 409, whatever its content. It admits any API user, subscription key, token and target environment, as long as there is one.
 * Callbacks go to loopback addresses only; a payment with another callback host is refused with INVALID_CALLBACK_URL_HOST.
 *
 * <p>Every payment succeeds at once, unless {@link #nextPayment} says otherwise. Safe for use by many threads.
 */
public sealed class GatewayDouble implements AutoCloseable permits GatewayExtension {

    private volatile Session session = new Session(Secrets.none());
    private @Nullable WireServer server;

    GatewayDouble() {}

    /** Starts one on a free port of the loopback address. Close it at the end. */
    public static GatewayDouble start() {
        GatewayDouble started = new GatewayDouble();
        started.running();
        return started;
    }

    final synchronized WireServer running() {
        if (server == null) {
            server = new WireServer(request -> Answers.to(request, session));
        }
        return server;
    }

    /** What a client takes as its base URL. */
    public final String baseUrl() {
        return running().baseUrl();
    }

    /** A client of this gateway with everything set that has to be; callback URL and time limits are yours to add. */
    public final PaymentsClientBuilder client() {
        return PaymentsClient.builder()
                .baseUrl(baseUrl())
                .targetEnvironment("sandbox")
                .subscriptionKey("double-subscription-key")
                .apiUser("double-api-user")
                .apiKey("double-api-key");
    }

    /**
     * Says what becomes of the next payment that arrives under a new reference. Said several times, it is about the next
     * payment, the one after it, and so on; when all that was said is used up, payments succeed at once again.
     */
    public final NextPayment nextPayment() {
        NextPayment next = new NextPayment();
        session.plan(next);
        return next;
    }

    /** Every request for a payment, in the order of arrival: repeated, refused and rejected ones too. */
    public final List<SentPayment> sentPayments() {
        return session.receipts().stream().map(Receipt::sent).toList();
    }

    /** Fails unless exactly so many payments exist at the gateway: one for each reference that it accepted. */
    public final void assertPaymentsMade(int expected) {
        int made = session.paymentsMade();
        if (made != expected) {
            throw new AssertionError("expected " + expected + " payments at the gateway, but there are " + made
                    + ", made by " + session.receipts().size() + " requests");
        }
    }

    /**
     * Fails if something may have been paid twice, or under a reference that stands for something else: two references for one
     * payment, or two contents under one reference. Requests are for one payment if they have the same
     * {@code externalTransactionId} or, where there is none, the same content.
     *
     * <p>What the gateway plainly refused does not count, since no payment can have come of it: after NOT_ENOUGH_FUNDS the same
     * order may be paid under a new reference. After a lost or late answer, INTERNAL_PROCESSING_ERROR or SERVICE_UNAVAILABLE it
     * may not: there the sender cannot know.
     */
    public final void assertOnePaymentPerReference() {
        PaymentRules.onePaymentPerReference(session.receipts());
    }

    /** Fails unless every payment was sent with an {@code X-Reference-Id} that is a UUID of version 4. */
    public final void assertReferencesAreVersion4() {
        if (!sentPayments().stream().allMatch(Admission::hasReference)) {
            throw new AssertionError("there is an X-Reference-Id that is missing or not a UUID of version 4");
        }
    }

    /**
     * Fails if the query of any request, or of a callback URL, holds a key, password or token that this gateway was ever sent in
     * a header, before a {@link #reset} too, or has a parameter that is named after one, such as {@code api_key}, {@code
     * access_token} or {@code subscription-key}.
     *
     * <p>Requests must not have a {@code key}, {@code token} or {@code secret} either. A callback URL may: callbacks are not
     * signed, so a token or {@code sig} of the sender's own is its way of knowing who calls.
     */
    public final void assertNoSecretInQuery() {
        session.secrets().assertNoneInQueries();
    }

    /**
     * Forgets all payments and requests and everything that was said of next payments; what may be in no query is kept in mind.
     * Callbacks not yet sent never will be.
     */
    public final void reset() {
        Session past = session;
        session = new Session(past.secrets().withoutQueries());
        past.close();
    }

    /** Stops listening. Answers and callbacks that are under way are lost. Used once more, it starts again, at another address. */
    @Override
    public synchronized void close() {
        reset();
        if (server != null) {
            server.close();
            server = null;
        }
    }
}
