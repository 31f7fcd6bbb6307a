package io.github.partnergateway.sandbox;

import io.github.partnergateway.model.PaymentRequest;
import io.github.partnergateway.server.api.PaymentsApi;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.RestController;

@RestController
class PaymentsController implements PaymentsApi {

    @Override
    public void createPayments(
            String reference, String environment, PaymentRequest payment, @Nullable String callbackUrl) {}
}
