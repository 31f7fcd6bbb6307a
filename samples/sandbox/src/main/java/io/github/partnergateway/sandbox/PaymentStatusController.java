package io.github.partnergateway.sandbox;

import io.github.partnergateway.model.ErrorCode;
import io.github.partnergateway.model.PaymentResult;
import io.github.partnergateway.server.PaymentRefusedException;
import io.github.partnergateway.server.api.PaymentStatusApi;
import org.springframework.web.bind.annotation.RestController;

/** GetPaymentStatus. */
@RestController
class PaymentStatusController implements PaymentStatusApi {

    private final Caller caller;
    private final PaymentStore payments;

    PaymentStatusController(Caller caller, PaymentStore payments) {
        this.caller = caller;
        this.payments = payments;
    }

    @Override
    public PaymentResult getPaymentStatus(String reference, String environment) {
        ApiUser user = caller.apiUser();
        Permission.toUse(user, environment);
        return payments.find(new PaymentKey(user.id(), reference))
                .orElseThrow(() -> new PaymentRefusedException(
                        ErrorCode.Known.RESOURCE_NOT_FOUND, "Requested resource was not found."));
    }
}
