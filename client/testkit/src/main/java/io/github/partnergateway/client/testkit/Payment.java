package io.github.partnergateway.client.testkit;

import io.github.partnergateway.model.ErrorCode;

/** A payment that exists. Guarded by its session. */
final class Payment {

    private final SentPayment sent;
    private final NextPayment script;
    private int pendingReads;

    Payment(SentPayment sent, NextPayment script) {
        this.sent = sent;
        this.script = script;
        this.pendingReads = script.pendingReads();
    }

    /** The status as one read sees it. The last read that sees it pending makes it final. */
    byte[] read(CallbackSender callbacks) {
        if (pendingReads == 0) {
            return result("get-payment-status-200-");
        }
        pendingReads--;
        callBackIfFinal(callbacks);
        return Json.result("get-payment-status-200-pending", reference());
    }

    void callBackIfFinal(CallbackSender callbacks) {
        if (pendingReads == 0) {
            sent.header("X-Callback-Url")
                    .ifPresent(url -> callbacks.send(url, result("callback-"), script.callbacks()));
        }
    }

    private byte[] result(String examples) {
        ErrorCode.Known failure = script.failure();
        return failure == null
                ? Json.result(examples + "successful", reference())
                : Json.failure(examples + "failed", reference(), failure);
    }

    private String reference() {
        return sent.reference().toString();
    }
}
