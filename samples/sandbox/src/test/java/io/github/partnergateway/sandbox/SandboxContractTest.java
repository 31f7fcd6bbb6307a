package io.github.partnergateway.sandbox;

import io.github.partnergateway.server.contracttests.GatewayUnderTest;
import io.github.partnergateway.server.contracttests.Operation;
import io.github.partnergateway.server.contracttests.PaymentsContractTest;

/** The sandbox keeps the contract, to the letter. */
class SandboxContractTest extends PaymentsContractTest {

    @Override
    protected GatewayUnderTest gateway() {
        return GatewayUnderTest.at(RunningSandbox.baseUrl().toString())
                .implementing(Operation.CREATE_PAYMENTS, Operation.GET_PAYMENT_STATUS, Operation.CREATE_ACCESS_TOKEN)
                .subscriptionKey(Sandbox.SUBSCRIPTION_KEY)
                .apiUser(Sandbox.API_USER, Sandbox.API_KEY)
                .targetEnvironment(Sandbox.TARGET_ENVIRONMENT)
                .callbackHost("127.0.0.1")
                .alsoPaying("2000", "3000", "4000")
                .build();
    }
}
