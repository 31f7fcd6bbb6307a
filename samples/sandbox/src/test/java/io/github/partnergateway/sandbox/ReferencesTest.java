package io.github.partnergateway.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.Locale;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CyclicBarrier;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class ReferencesTest {

    private final Gateway gateway = RunningSandbox.gateway();
    private final String reference = Gateway.newReference();

    private static void assertDuplicate(HttpResponse<String> answer) {
        assertThat(answer.statusCode()).isEqualTo(409);
        assertThat(Gateway.json(answer)).isEqualTo(Examples.of("create-payments-409"));
    }

    @Nested
    class ThatWasUsed {

        @Test
        void isRefusedWithTheSameBody() {
            gateway.create(reference, Gateway.payment("1000"));

            assertDuplicate(gateway.create(reference, Gateway.payment("1000")));
        }

        @Test
        void isRefusedWithAnotherBodyAndTheFirstPaymentStands() {
            gateway.create(reference, Gateway.payment("2000"));

            assertDuplicate(gateway.create(reference, Gateway.payment("1000")));
            assertThat(gateway.state(reference)).isEqualTo("FAILED");
        }

        @Test
        void isRefusedInUpperCase() {
            gateway.create(reference, Gateway.payment("1000"));

            assertDuplicate(gateway.create(reference.toUpperCase(Locale.ROOT), Gateway.payment("1000")));
        }

        @Test
        void isFoundInUpperCase() {
            gateway.create(reference.toUpperCase(Locale.ROOT), Gateway.payment("1000"));

            assertThat(Gateway.json(gateway.status(reference.toUpperCase(Locale.ROOT)))
                            .path("referenceId")
                            .stringValue())
                    .isEqualTo(reference);
        }

        @Test
        void isGivenToOneOfSixteenThatRace() {
            CyclicBarrier start = new CyclicBarrier(16);

            Stream<CompletableFuture<Integer>> racing = IntStream.range(0, 16)
                    .mapToObj(racer -> CompletableFuture.supplyAsync(
                            () -> {
                                Barriers.await(start);
                                return gateway.create(reference, Gateway.payment("1000"))
                                        .statusCode();
                            },
                            command -> new Thread(command).start()))
                    .toList()
                    .stream();

            assertThat(racing.map(CompletableFuture::join))
                    .hasSize(16)
                    .containsOnly(202, 409)
                    .containsOnlyOnce(202);
        }
    }

    @Nested
    class ThatWasRefused {

        @Test
        void isFreeAfterAnInvalidPayment() {
            assertThat(gateway.create(reference, Gateway.payment("-1")).statusCode())
                    .isEqualTo(400);

            assertThat(gateway.create(reference, Gateway.payment("1000")).statusCode())
                    .isEqualTo(202);
        }

        @Test
        void isFreeAfterARefusal() {
            assertThat(gateway.create(reference, Gateway.payment("1000"), "http://elsewhere.example/")
                            .statusCode())
                    .isEqualTo(500);

            assertThat(gateway.create(reference, Gateway.payment("1000")).statusCode())
                    .isEqualTo(202);
        }
    }

    @Nested
    class ThatIsUnknown {

        @Test
        void isNotFound() {
            HttpResponse<String> answer = gateway.status(reference);

            assertThat(answer.statusCode()).isEqualTo(404);
            assertThat(Gateway.json(answer)).isEqualTo(Examples.of("get-payment-status-404"));
        }
    }
}
