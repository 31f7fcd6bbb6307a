package org.example;

import io.github.partnergateway.server.contracttests.GatewayUnderTest;
import io.github.partnergateway.server.contracttests.Operation;
import io.github.partnergateway.server.contracttests.PaymentsContractTest;

// region use
class MyGatewayContractTest extends PaymentsContractTest {

    @Override
    protected GatewayUnderTest gateway() {
        return GatewayUnderTest.at(MyGateway.baseUrl())
                .implementing(Operation.CREATE_PAYMENTS)
                .subscriptionKey("the-subscription-key")
                .accessToken(() -> MyGateway.accessToken())
                .build();
    }
}
// endregion
