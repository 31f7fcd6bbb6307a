package io.github.partnergateway.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledForJreRange;
import org.junit.jupiter.api.condition.JRE;

/** The same answers on either kind of thread. */
class ThreadsTest {

    @Test
    void arePlatformThreadsUnlessSaid() throws Exception {
        assertServedBy(false);
    }

    @Test
    @EnabledForJreRange(min = JRE.JAVA_21, disabledReason = "this JDK has no virtual threads")
    void areVirtualOnesIfTheApplicationSaysSo() throws Exception {
        assertServedBy(true);
    }

    private static void assertServedBy(boolean isVirtual) throws Exception {
        try (RunningHost host = RunningHost.with("--spring.threads.virtual.enabled=" + isVirtual)) {
            Implementation implementation = host.bean(Implementation.class);
            AtomicReference<Thread> server = new AtomicReference<>();
            implementation.behaviour = () -> server.set(Thread.currentThread());
            assertThat(host.createPayments(Golden.file("create-payments-request"))
                            .status())
                    .isEqualTo(202);
            assertThat(implementation.seen).contains("user");
            assertThat(isVirtual(server.get())).isEqualTo(isVirtual);

            assertThat(host.createPayments("{}").body()).isEqualTo(Golden.message("money: is missing"));
            implementation.behaviour = () -> {
                throw new IllegalStateException();
            };
            assertThat(host.createPayments(Golden.file("create-payments-request"))
                            .body())
                    .isEqualTo(Golden.file("create-payments-500"));
        }
    }

    /** Asked by name, since the oldest JDK that this is compiled for does not have the method. */
    private static boolean isVirtual(Thread thread) throws ReflectiveOperationException {
        return Runtime.version().feature() >= 21
                && (boolean) Thread.class.getMethod("isVirtual").invoke(thread);
    }
}
