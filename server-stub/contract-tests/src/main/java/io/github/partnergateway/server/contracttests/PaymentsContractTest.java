package io.github.partnergateway.server.contracttests;

import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/**
 * Tests an implementation of the gateway against the contract. Extend it and say where the gateway is; each test is named
 * after the sentence of the contract that it holds the gateway to, and a failure quotes that sentence.
 *
 * <pre>{@code
 * class MyGatewayContractTest extends PaymentsContractTest {
 *     @Override
 *     protected GatewayUnderTest gateway() {
 *         return GatewayUnderTest.at("http://127.0.0.1:8080")
 *                 .implementing(Operation.CREATE_PAYMENTS)
 *                 .subscriptionKey("my-key")
 *                 .accessToken(() -> "my-token")
 *                 .build();
 *     }
 * }
 * }</pre>
 *
 * <p>The gateway has to be running when the tests begin. Each run makes some hundred payments under new references.
 */
@Execution(ExecutionMode.SAME_THREAD)
@TestInstance(TestInstance.Lifecycle.PER_CLASS) // What one operation finds out about the gateway ends the run.
public abstract class PaymentsContractTest {

    private boolean isUntestable;

    /** The gateway to test; asked for once per operation. */
    protected abstract GatewayUnderTest gateway();

    @TestFactory
    final Stream<DynamicContainer> createPayments() {
        return tests(Operation.CREATE_PAYMENTS);
    }

    @TestFactory
    final Stream<DynamicContainer> getPaymentStatus() {
        return tests(Operation.GET_PAYMENT_STATUS);
    }

    @TestFactory
    final Stream<DynamicContainer> createAccessToken() {
        return tests(Operation.CREATE_ACCESS_TOKEN);
    }

    /** What the gateway is tested against. */
    Contract contract() {
        return Contract.published();
    }

    private Stream<DynamicContainer> tests(Operation operation) {
        Assumptions.assumeFalse(isUntestable, "The gateway cannot be tested; another operation's failure says why");
        GatewayUnderTest gateway = gateway();
        if (!gateway.implementsOperation(operation)) {
            return Stream.empty();
        }
        Session session = new Session(contract(), gateway);
        try {
            new Precondition(session).require(operation);
        } catch (AssertionError unmet) {
            isUntestable = true;
            session.close();
            throw unmet;
        }
        return Chapters.of(operation, session).stream().map(Chapter::tests).onClose(session::close);
    }
}
