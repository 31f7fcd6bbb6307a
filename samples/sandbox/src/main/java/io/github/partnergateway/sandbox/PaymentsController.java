package io.github.partnergateway.sandbox;

import io.github.partnergateway.model.PaymentRequest;
import io.github.partnergateway.server.api.PaymentsApi;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.RestController;

/** CreatePayments. */
@RestController
class PaymentsController implements PaymentsApi {

    private final Caller caller;
    private final Acceptance acceptance;

    PaymentsController(Caller caller, Acceptance acceptance) {
        this.caller = caller;
        this.acceptance = acceptance;
    }

    @Override
    public void createPayments(
            String reference, String environment, PaymentRequest payment, @Nullable String callbackUrl) {
        ApiUser user = caller.apiUser();
        Permission.toUse(user, environment);
        Permission.toBeCalledBack(user, callbackUrl);
        Permission.toPayIn(user, payment.money().currency());
        acceptance.accept(new PaymentKey(user.id(), reference), payment, callbackUrl);
    }
}
