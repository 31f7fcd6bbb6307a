package io.github.partnergateway.sandbox;

import io.github.partnergateway.model.PaymentResult;
import java.net.URI;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/**
 * Delivers callbacks, each at most once: it is noted as sent before it leaves, so that a crash in between loses it rather
 * than repeats it.
 */
@Component
class CallbackDelivery {

    private static final Logger LOG = LoggerFactory.getLogger(CallbackDelivery.class);

    private final JsonMapper json = JsonMapper.shared();
    private final PaymentStore payments;
    private final CallbackStore callbacks;
    private final ApiUsers users;
    private final CallbackSender sender;

    CallbackDelivery(PaymentStore payments, CallbackStore callbacks, ApiUsers users, CallbackSender sender) {
        this.payments = payments;
        this.callbacks = callbacks;
        this.users = users;
        this.sender = sender;
    }

    void deliver(PaymentKey payment) {
        String url = callbacks.url(payment).orElseThrow();
        PaymentResult result = payments.find(payment).orElseThrow();
        byte[] body = json.writeValueAsBytes(result);
        if (!callbacks.markSent(payment)) {
            return;
        }
        CallbackOutcome outcome = isRegistered(payment, url)
                ? sender.send(URI.create(url), body)
                : new CallbackOutcome.Unanswered("not sent: the host is not registered any more");
        callbacks.record(payment, outcome);
        if (!outcome.isDelivered()) {
            LOG.info("Callback of payment {} not delivered: {}", payment.reference(), outcome.detail());
        }
    }

    /** The host was registered when the payment was taken in; a restart may have brought another configuration. */
    private boolean isRegistered(PaymentKey payment, String url) {
        return users.byId(payment.apiUser())
                .filter(user -> user.mayBeCalledBackAt(url))
                .isPresent();
    }
}
