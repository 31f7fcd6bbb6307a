package io.github.partnergateway.client.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.partnergateway.client.PaymentReference;
import io.github.partnergateway.client.PaymentsClient;
import io.github.partnergateway.model.PaymentState;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class ConcurrencyTest {

    private static final int CALLERS = 40;

    @RegisterExtension
    static final GatewayExtension gateway = new GatewayExtension();

    @Test
    void manyPayAtTheSameTime() throws Exception {
        IntStream.range(0, CALLERS)
                .forEach(caller -> gateway.nextPayment().staysPendingFor(1).thenSucceeds());
        try (PaymentsClient client = gateway.client().build()) {
            List<PaymentState> states = together(caller -> {
                PaymentReference reference = PaymentReference.random();
                client.create(reference, Consumer.payment("order-" + caller));
                client.status(reference);
                return client.status(reference).status();
            });

            assertThat(states).hasSize(CALLERS).containsOnly(PaymentState.Known.SUCCESSFUL);
        }
        gateway.assertPaymentsMade(CALLERS);
        gateway.assertOnePaymentPerReference();
    }

    @Test
    void oneOfManyGetsTheReference() throws Exception {
        PaymentReference reference = PaymentReference.random();
        try (PaymentsClient client = gateway.client().build()) {
            List<Boolean> replayed = together(
                    caller -> client.resume(reference, Consumer.payment()).replayed());

            assertThat(replayed).hasSize(CALLERS).containsOnlyOnce(false);
        }
        gateway.assertPaymentsMade(1);
        assertThat(gateway.sentPayments()).hasSize(CALLERS);
    }

    private interface Call<T> {
        T by(int caller);
    }

    private static <T> List<T> together(Call<T> call) throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(CALLERS);
        try {
            List<Future<T>> results = IntStream.range(0, CALLERS)
                    .mapToObj(caller -> threads.submit(() -> call.by(caller)))
                    .toList();
            List<T> values = new ArrayList<>();
            for (Future<T> result : results) {
                values.add(result.get());
            }
            return values;
        } finally {
            threads.shutdownNow();
        }
    }
}
