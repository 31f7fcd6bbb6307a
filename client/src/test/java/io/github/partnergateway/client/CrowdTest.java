package io.github.partnergateway.client;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Many callers of one client, while tokens expire and are refused. */
class CrowdTest {

    private static final int CALLERS = 200;
    private static final int PAYMENTS_EACH = 5;

    private final Set<Thread> before = threads();
    private final CrowdedGateway crowded = new CrowdedGateway();
    private final ScriptedGateway gateway = new ScriptedGateway(null, crowded).listen();
    private final AtomicInteger callbackRequests = new AtomicInteger();
    private final ScriptedGateway callbackHost = new ScriptedGateway(null, (request, socket) -> {
                callbackRequests.incrementAndGet();
                return false;
            })
            .listen();
    private final PaymentsClient client = PaymentsClient.builder()
            .baseUrl(gateway.url())
            .targetEnvironment("sandbox")
            .subscriptionKey("canary-subscription-key")
            .apiUser("canary-api-user")
            .apiKey("canary-api-key")
            .callbackUrl(callbackHost.url() + "/{reference}")
            .clock(crowded.clock())
            .deadline(Duration.ofHours(1))
            .build();

    @AfterEach
    void close() throws IOException {
        client.close();
        gateway.close();
        callbackHost.close();
    }

    @Test
    void paysEachPaymentOnceAndLeavesNothingBehind() throws Exception {
        List<AcceptedPayment> payments = payAllAtOnce();

        assertThat(payments).hasSize(CALLERS * PAYMENTS_EACH).noneMatch(AcceptedPayment::replayed);
        assertThat(crowded.accepted())
                .containsExactlyInAnyOrderElementsOf(payments.stream()
                        .map(payment -> payment.reference().toString())
                        .toList());
        assertThat(payments.stream().filter(payment -> payment.attempts() == 2)).hasSize(crowded.refused());
        assertThat(crowded.refused()).isPositive();
        assertThat(crowded.tokens()).isGreaterThan(5);
        assertThat(crowded.mostTokenRequestsUnderWay()).isOne();
        assertThat(crowded.faults()).isEmpty();
        assertThat(callbackRequests).hasValue(0);

        client.close();

        await().untilAsserted(() -> assertThat(gateway.openConnections()).isZero());
        await().untilAsserted(() -> assertThat(threads()).isSubsetOf(before));
    }

    private List<AcceptedPayment> payAllAtOnce() throws Exception {
        CountDownLatch start = new CountDownLatch(1);
        ExecutorService callers = Executors.newFixedThreadPool(CALLERS);
        Collection<Future<List<AcceptedPayment>>> calls = new ArrayList<>();
        for (int caller = 0; caller < CALLERS; caller++) {
            calls.add(callers.submit(() -> {
                start.await();
                return payments();
            }));
        }
        callers.shutdown();
        start.countDown();
        List<AcceptedPayment> payments = new ArrayList<>();
        for (Future<List<AcceptedPayment>> call : calls) {
            payments.addAll(call.get());
        }
        return payments;
    }

    private List<AcceptedPayment> payments() {
        List<AcceptedPayment> payments = new ArrayList<>();
        for (int payment = 0; payment < PAYMENTS_EACH; payment++) {
            payments.add(client.create(WireGateway.payment()));
        }
        return payments;
    }

    private static Set<Thread> threads() {
        return Thread.getAllStackTraces().keySet().stream()
                .filter(thread -> thread.getName().startsWith("partner-gateway-"))
                .collect(toSet());
    }
}
