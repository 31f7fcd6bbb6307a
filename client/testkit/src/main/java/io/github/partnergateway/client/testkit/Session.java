package io.github.partnergateway.client.testkit;

import io.github.partnergateway.client.PaymentReference;
import io.github.partnergateway.model.ErrorCode;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Queue;

/** What the gateway knows since the last reset, and the secrets that it has ever seen. */
final class Session implements AutoCloseable {

    private final Queue<NextPayment> planned = new ArrayDeque<>();
    private final Map<PaymentReference, Payment> payments = new HashMap<>();
    private final List<Receipt> receipts = new ArrayList<>();
    private final CallbackSender callbacks = new CallbackSender();
    private final Secrets secrets;

    Session(Secrets secrets) {
        this.secrets = secrets;
    }

    synchronized void plan(NextPayment next) {
        planned.add(next);
    }

    /** Claims the reference, unless it is taken or the script rejects the payment. */
    synchronized Answer create(SentPayment sent) {
        if (payments.containsKey(sent.reference())) {
            receipts.add(new Receipt(sent, true));
            return Answer.example(409, "create-payments-409");
        }
        NextPayment script = planned.isEmpty() ? new NextPayment() : planned.remove();
        ErrorCode.Known rejection = script.rejection();
        if (rejection != null) {
            receipts.add(new Receipt(sent, leavesDoubt(script, rejection)));
            return new Answer(statusOf(rejection), Json.error(rejection)).sentAs(script);
        }
        receipts.add(new Receipt(sent, true));
        Payment payment = new Payment(sent, script);
        payments.put(sent.reference(), payment);
        payment.callBackIfFinal(callbacks);
        return (script.duplicate() ? Answer.example(409, "create-payments-409") : new Answer(202, new byte[0]))
                .sentAs(script);
    }

    /** As the contract's table of errors: what a sender may take for "no payment exists", and what not. */
    private static boolean leavesDoubt(NextPayment script, ErrorCode.Known rejection) {
        return script.dropped()
                || !script.delay().isZero()
                || rejection == ErrorCode.Known.INTERNAL_PROCESSING_ERROR
                || rejection == ErrorCode.Known.SERVICE_UNAVAILABLE;
    }

    /** CreatePayments documents no 404, so a code that is sent with it elsewhere is sent as 500 here. */
    private static int statusOf(ErrorCode.Known rejection) {
        return rejection.status() == 404 ? 500 : rejection.status();
    }

    synchronized Answer status(PaymentReference reference) {
        Payment payment = payments.get(reference);
        return payment == null
                ? Answer.example(404, "get-payment-status-404")
                : new Answer(200, payment.read(callbacks));
    }

    synchronized void note(Receipt receipt) {
        receipts.add(receipt);
    }

    synchronized List<Receipt> receipts() {
        return List.copyOf(receipts);
    }

    synchronized int paymentsMade() {
        return payments.size();
    }

    Secrets secrets() {
        return secrets;
    }

    @Override
    public void close() {
        callbacks.close();
    }
}
