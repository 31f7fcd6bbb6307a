package org.example;

import io.github.partnergateway.server.contracttests.GatewayUnderTest;
import io.github.partnergateway.server.contracttests.Operation;
import io.github.partnergateway.server.contracttests.PaymentsContractTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.core.env.Environment;

/** The README's example keeps the contract, to the letter. */
@SpringBootTest(classes = MinimalGatewayTest.Application.class, webEnvironment = WebEnvironment.RANDOM_PORT)
class MinimalGatewayContractTest extends PaymentsContractTest {

    @Autowired
    Environment environment;

    @Override
    protected GatewayUnderTest gateway() {
        return GatewayUnderTest.at("http://127.0.0.1:" + environment.getRequiredProperty("local.server.port"))
                .implementing(Operation.CREATE_PAYMENTS)
                .subscriptionKey("my-key")
                .accessToken(() -> "my-token")
                .build();
    }
}
