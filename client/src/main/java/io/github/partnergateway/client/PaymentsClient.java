package io.github.partnergateway.client;

import io.github.partnergateway.model.PaymentRequest;
import io.github.partnergateway.model.PaymentResult;
import java.io.Closeable;
import java.time.Duration;

/**
 * Pays bills and buys air time at the Partner Gateway, through the contract's operations CreatePayments, GetPaymentStatus and
 * CreateAccessToken.
 *
 * <p>Immutable and safe for use by many threads. Make one, keep it, and close it at the end. Every call blocks until it knows
 * how it ended.
 */
public final class PaymentsClient implements Closeable {

    /** The vendor's production gateway, as a base URL. */
    public static final String PRODUCTION_URL = "https://proxy.momoapi.mtn.com";

    /** The vendor's sandbox, as a base URL. */
    public static final String SANDBOX_URL = "https://sandbox.momodeveloper.mtn.com";

    private final Calls calls;

    PaymentsClient(Calls calls) {
        this.calls = calls;
    }

    /** Starts a client. Base URL, target environment, subscription key, and API user with API key are required. */
    public static PaymentsClientBuilder builder() {
        return new PaymentsClientBuilder();
    }

    /**
     * Asks the gateway to make a payment, under a reference that you keep. What can be tried again is tried again, under the
     * same reference and with the same bytes, within the deadline. To repeat the payment after a crash, use {@link #resume}
     * with the same reference.
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
        return create(reference, payment, CallOptions.none());
    }

    /**
     * As {@link #create(PaymentReference, PaymentRequest)}, with settings for this call.
     *
     * @throws IllegalArgumentException if an option breaks a rule of the contract; nothing was sent
     */
    public AcceptedPayment create(PaymentReference reference, PaymentRequest payment, CallOptions options) {
        return calls.create(reference, payment, options, false);
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
        return resume(reference, payment, CallOptions.none());
    }

    /** As {@link #resume(PaymentReference, PaymentRequest)}, with settings for this call. */
    public AcceptedPayment resume(PaymentReference reference, PaymentRequest payment, CallOptions options) {
        return calls.create(reference, payment, options, true);
    }

    /**
     * Tells how a payment stands. A failed payment is a result, not an exception.
     *
     * @throws PaymentNotFoundException if the gateway does not know the reference, which happens for a moment after 202 too
     * @throws PaymentStatusUnavailableException if the status could not be read
     * @throws PaymentAccessException if the gateway does not admit this client
     */
    public PaymentResult status(PaymentReference reference) {
        return status(reference, CallOptions.none());
    }

    /** As {@link #status(PaymentReference)}, with settings for this call; a callback URL has no meaning here. */
    public PaymentResult status(PaymentReference reference, CallOptions options) {
        return calls.status(reference, options, calls.deadline(options));
    }

    /**
     * Asks for the status until it is final or the time is over. Reads that fail meanwhile are repeated. However many payments
     * wait, this client makes fewer than the ten reads a second that the vendor allows.
     *
     * @return the last result; after the whole time it may still be pending
     * @throws PaymentNotFoundException if the gateway did not know the reference all the time
     * @throws PaymentStatusUnavailableException if the status could never be read, or the thread was interrupted; its
     *     interrupt status is then set
     * @throws PaymentAccessException if the gateway does not admit this client
     */
    public PaymentResult awaitCompletion(PaymentReference reference, Duration atMost) {
        return awaitCompletion(reference, atMost, CallOptions.none());
    }

    /** As {@link #awaitCompletion(PaymentReference, Duration)}, in another target environment. */
    public PaymentResult awaitCompletion(PaymentReference reference, Duration atMost, CallOptions options) {
        return calls.awaitCompletion(reference, atMost, options);
    }

    /**
     * Obtains an access token now, unless there is one. It moves no money: use it at start-up or for a health check, to learn
     * that address, credentials and subscription key are right, and to spare the first payment the wait.
     */
    public AccessCheck checkAccess() {
        return calls.checkAccess();
    }

    /**
     * Ends the connections and the background work. A call that is under way ends as its exchange or its next attempt fails: in
     * a {@link PaymentException}, or in an {@link IllegalStateException} if it has sent nothing yet.
     */
    @Override
    public void close() {
        calls.close();
    }
}
