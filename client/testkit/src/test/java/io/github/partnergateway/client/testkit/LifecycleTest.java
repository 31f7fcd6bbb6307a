package io.github.partnergateway.client.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectClass;

import io.github.partnergateway.client.PaymentsClient;
import io.github.partnergateway.model.ErrorCode;
import java.net.ConnectException;
import java.net.Socket;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.platform.testkit.engine.EngineTestKit;

class LifecycleTest {

    private static final List<String> ADDRESSES = new ArrayList<>();

    @Test
    void inAStaticFieldOneRunsForTheWholeClassAndForgetsBeforeEachTest() {
        assertThat(addressesOf(ForTheClass.class, 4)).hasSize(1);
    }

    @Test
    void inAnInstanceFieldOneRunsForEachTest() {
        assertThat(addressesOf(ForEach.class, 2)).hasSize(2);
    }

    @Test
    void inAnInstanceThatServesAllTestsOneRunsForTheWholeClass() {
        assertThat(addressesOf(ForAllTests.class, 2)).hasSize(1);
    }

    @Test
    void withoutJUnitOneRunsUntilItIsClosed() {
        String address;
        try (GatewayDouble gateway = GatewayDouble.start();
                PaymentsClient client = gateway.client().build()) {
            address = gateway.baseUrl();
            client.create(Consumer.payment());
            gateway.assertPaymentsMade(1);

            gateway.reset();
            gateway.assertPaymentsMade(0);
            assertThat(gateway.sentPayments()).isEmpty();
        }
        assertStopped(address);
    }

    /** The addresses that a class of tests saw, after all its tests have passed and nothing listens any more. */
    private static List<String> addressesOf(Class<?> tests, int count) {
        ADDRESSES.clear();
        EngineTestKit.engine("junit-jupiter")
                .selectors(selectClass(tests))
                .execute()
                .testEvents()
                .assertStatistics(statistics -> statistics.started(count).succeeded(count));
        ADDRESSES.forEach(LifecycleTest::assertStopped);
        return ADDRESSES.stream().distinct().toList();
    }

    private static void assertStopped(String address) {
        URI gone = URI.create(address);
        assertThatThrownBy(() -> new Socket(gone.getHost(), gone.getPort())).isInstanceOf(ConnectException.class);
    }

    /** Nothing of the test before may be left: no payment, no plan. */
    private static void payAndLeaveAPlanBehind(GatewayDouble gateway) {
        gateway.assertPaymentsMade(0);
        ADDRESSES.add(gateway.baseUrl());
        try (PaymentsClient client = gateway.client().build()) {
            client.create(Consumer.payment());
        }
        gateway.assertPaymentsMade(1);
        gateway.nextPayment().isRejectedWith(ErrorCode.Known.NOT_ENOUGH_FUNDS);
    }

    static class ForTheClass {

        @RegisterExtension
        static final GatewayExtension gateway = new GatewayExtension();

        @RepeatedTest(2)
        void pays() {
            payAndLeaveAPlanBehind(gateway);
        }

        @Nested
        class Inside {

            @RepeatedTest(2)
            void pays() {
                payAndLeaveAPlanBehind(gateway);
            }
        }
    }

    static class ForEach {

        @RegisterExtension
        final GatewayExtension gateway = new GatewayExtension();

        @RepeatedTest(2)
        void pays() {
            payAndLeaveAPlanBehind(gateway);
        }
    }

    @TestInstance(TestInstance.Lifecycle.PER_CLASS)
    static class ForAllTests {

        @RegisterExtension
        final GatewayExtension gateway = new GatewayExtension();

        @RepeatedTest(2)
        void pays() {
            payAndLeaveAPlanBehind(gateway);
        }
    }
}
