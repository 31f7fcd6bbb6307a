package io.github.partnergateway.server.contracttests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectClass;
import static org.junit.platform.testkit.engine.EventConditions.displayName;
import static org.junit.platform.testkit.engine.EventConditions.event;
import static org.junit.platform.testkit.engine.EventConditions.finishedWithFailure;
import static org.junit.platform.testkit.engine.TestExecutionResultConditions.instanceOf;
import static org.junit.platform.testkit.engine.TestExecutionResultConditions.message;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.platform.testkit.engine.EngineTestKit;
import org.junit.platform.testkit.engine.Events;

/** The kit as JUnit runs it. */
class OnJUnitTest {

    private static final ReferenceGateway GATEWAY = ReferenceGateway.start();

    @AfterAll
    static void stop() {
        GATEWAY.close();
    }

    static class Everything extends PaymentsContractTest {
        @Override
        protected GatewayUnderTest gateway() {
            return GATEWAY.described().build();
        }
    }

    static class PaymentsAlone extends PaymentsContractTest {
        @Override
        protected GatewayUnderTest gateway() {
            return GATEWAY.described().implementing(Operation.CREATE_PAYMENTS).build();
        }
    }

    @Test
    void theRightGatewayPassesAllThreeOperations() {
        GATEWAY.with(Defect.NONE);

        Events tests = run(Everything.class);

        assertThat(tests.failed().count()).isZero();
        assertThat(tests.succeeded().count()).isGreaterThan(500);
    }

    @Test
    void whatCannotBeProvokedIsSkipped() {
        GATEWAY.with(Defect.NONE);

        assertThat(run(PaymentsAlone.class).aborted().stream())
                .allSatisfy(skipped ->
                        assertThat(skipped.getTestDescriptor().getDisplayName()).startsWith("Every answer 503"));
    }

    @Test
    void operationsThatAreNotNamedAreNotTested() {
        GATEWAY.with(Defect.READS_WITH_THE_AMOUNT);

        assertThat(run(PaymentsAlone.class).failed().count()).isZero();
        assertThat(run(Everything.class).failed().count()).isEqualTo(1);
    }

    @Test
    void aDefectFailsTheTestOfItsRule() {
        GATEWAY.with(Defect.TAKES_A_NEGATIVE_COUNT);

        run(PaymentsAlone.class)
                .failed()
                .assertEventsMatchExactly(event(
                        displayName("maxNumberOfRetries is at least 0: -1 is answered with 400"),
                        finishedWithFailure(
                                instanceOf(AssertionError.class),
                                message(text -> text.contains("#/components/schemas/PaymentRequest/properties/"
                                        + "maxNumberOfRetries/minimum")))));
    }

    private static Events run(Class<?> testClass) {
        return EngineTestKit.engine("junit-jupiter")
                .selectors(selectClass(testClass))
                .execute()
                .testEvents();
    }
}
