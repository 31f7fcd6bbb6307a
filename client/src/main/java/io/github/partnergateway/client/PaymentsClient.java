package io.github.partnergateway.client;

import static java.util.Objects.requireNonNull;

import feign.Client;
import io.github.partnergateway.model.PaymentRequest;
import io.github.partnergateway.model.PaymentResult;
import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;

/**
 * Pays bills and buys air time at the Partner Gateway, through the contract's operations CreatePayments, GetPaymentStatus and
 * CreateAccessToken.
 *
 * <p>Immutable and safe for use by many threads. Make one, keep it, and close it at the end. Every call blocks until it knows
 * how it ended.
 */
public final class PaymentsClient implements Closeable {

    private final Settings settings;
    private final ContractRules rules;
    private final AccessTokens tokens;
    private final Gateway gateway;
    private final Clock clock;
    private final List<Closeable> owned;

    PaymentsClient(
            Settings settings, Client transport, AccessTokens tokens, Json json, Clock clock, List<Closeable> owned) {
        this.settings = settings;
        this.rules = new ContractRules();
        this.tokens = tokens;
        this.gateway = new Gateway(settings, transport, tokens, json);
        this.clock = clock;
        this.owned = owned;
        checkHeaders();
    }

    private void checkHeaders() {
        try {
            rules.check(
                    gateway.payments(),
                    settings.targetEnvironment(),
                    settings.callbackUrlOf(PaymentReference.random()));
        } catch (IllegalArgumentException invalid) {
            close();
            throw invalid;
        }
    }

    /** Starts a client. Base URL, target environment, subscription key, and API user with API key are required. */
    public static PaymentsClientBuilder builder() {
        return new PaymentsClientBuilder();
    }

    /**
     * Asks the gateway to make a payment, once, under a reference that you keep. To repeat the same payment after a crash, use
     * {@link #resume} with the same reference.
     *
     * @return the payment as accepted, not as made: how it ended is told by callback and by {@link #status}
     * @throws jakarta.validation.ConstraintViolationException if the payment breaks rules of the contract; it has all the
     *     violations, and nothing was sent
     * @throws PaymentRejectedException if the gateway rejected it
     * @throws PaymentAlreadyExistsException if the reference was used before
     * @throws PaymentAccessException if the gateway does not admit this client
     * @throws GatewayUnreachableException if nothing was sent
     * @throws PaymentOutcomeUnknownException if the payment may or may not exist
     */
    public AcceptedPayment create(PaymentReference reference, PaymentRequest payment) {
        return call(reference, payment, false);
    }

    /**
     * Asks the gateway to make a payment under a new reference. The reference is in the result and in every {@link
     * PaymentException}; should this process die meanwhile it is lost, so prefer {@link #create(PaymentReference,
     * PaymentRequest)} wherever a crash must not lose a payment.
     *
     * @see #create(PaymentReference, PaymentRequest)
     */
    public AcceptedPayment create(PaymentRequest payment) {
        return create(PaymentReference.random(), payment);
    }

    /**
     * Sends the same payment once more under the same reference, after a crash or after {@link PaymentOutcomeUnknownException}.
     * It never pays twice. If the gateway answers 409 RESOURCE_ALREADY_EXIST, the result is {@link AcceptedPayment#replayed}:
     * that proves that a payment exists under this reference, not that it has this content.
     *
     * @throws jakarta.validation.ConstraintViolationException if the payment breaks rules of the contract; nothing was sent
     * @throws PaymentOutcomeUnknownException for every other ending, with the status and code of the last answer, since an
     *     earlier attempt may have made the payment whatever this one brought
     */
    public AcceptedPayment resume(PaymentReference reference, PaymentRequest payment) {
        return call(reference, payment, true);
    }

    private AcceptedPayment call(PaymentReference reference, PaymentRequest payment, boolean ambiguous) {
        requireNonNull(reference, "reference");
        rules.check(requireNonNull(payment, "payment"));
        return new PaymentCall(gateway, tokens, reference, payment, settings.callbackUrlOf(reference), ambiguous).run();
    }

    /**
     * Tells how a payment stands. A failed payment is a result, not an exception.
     *
     * @throws PaymentNotFoundException if the gateway does not know the reference, which happens for a moment after 202 too
     * @throws PaymentStatusUnavailableException if the status could not be read
     * @throws PaymentAccessException if the gateway does not admit this client
     */
    public PaymentResult status(PaymentReference reference) {
        return new StatusCall(gateway, tokens, reference).run();
    }

    /**
     * Obtains an access token now, unless there is one. It moves no money: use it at start-up or for a health check, to learn
     * that address, credentials and subscription key are right, and to spare the first payment the wait.
     */
    public AccessCheck checkAccess() {
        return gateway.checkAccess();
    }

    /**
     * Asks for the status until it is final or the time is over. Reads that fail meanwhile are repeated.
     *
     * @return the last result; after the whole time it may still be pending
     * @throws PaymentNotFoundException if the gateway did not know the reference all the time
     * @throws PaymentStatusUnavailableException if the status could never be read, or the thread was interrupted; its
     *     interrupt status is then set
     * @throws PaymentAccessException if the gateway does not admit this client
     */
    public PaymentResult awaitCompletion(PaymentReference reference, Duration atMost) {
        CompletionWait wait = new CompletionWait(
                clock, pause -> TimeUnit.NANOSECONDS.sleep(pause.toNanos()), () -> status(reference));
        try {
            return wait.await(atMost);
        } catch (InterruptedException interrupt) {
            Thread.currentThread().interrupt();
            throw new PaymentStatusUnavailableException(new Ending(reference, 0, null, null, interrupt));
        }
    }

    /** Ends the connections. Calls that are under way fail. */
    @Override
    public void close() {
        rules.close();
        for (Closeable resource : owned) {
            try {
                resource.close();
            } catch (IOException failure) {
                throw new UncheckedIOException(failure);
            }
        }
    }
}
