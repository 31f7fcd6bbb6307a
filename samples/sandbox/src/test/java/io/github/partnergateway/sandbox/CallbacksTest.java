package io.github.partnergateway.sandbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CallbacksTest {

    private final Gateway gateway = RunningSandbox.gateway();
    private final String reference = Gateway.newReference();

    @ParameterizedTest
    @CsvSource({"1000, SUCCESSFUL", "2000, FAILED", "3000, SUCCESSFUL", "4000, FAILED"})
    void tellTheOutcomeInTheBodyOfTheStatus(String amount, String state) {
        try (Receiver receiver = Receiver.start()) {
            HttpResponse<String> answer =
                    gateway.create(reference, Gateway.payment(amount), receiver.url("/callbacks/" + reference));

            assertThat(answer.statusCode()).isEqualTo(202);
            await().until(() -> !receiver.received().isEmpty());
            assertThat(receiver.received()).singleElement().satisfies(callback -> {
                assertThat(callback.method()).isEqualTo("PUT");
                assertThat(callback.host()).isEqualTo(receiver.host());
                assertThat(callback.path()).isEqualTo("/callbacks/" + reference);
                assertThat(callback.contentType()).startsWith("application/json");
                assertThat(callback.body().path("status").stringValue()).isEqualTo(state);
                assertThat(callback.body()).isEqualTo(Gateway.json(gateway.status(reference)));
            });
        }
    }

    @Test
    void haveTheGoldenFilesShape() {
        try (Receiver receiver = Receiver.start()) {
            gateway.create(reference, Gateway.payment("4000"), receiver.url("/"));

            await().until(() -> !receiver.received().isEmpty());
            assertThat(receiver.received().get(0).body().path("reason"))
                    .isEqualTo(Examples.of("callback-failed").path("reason"));
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {200, 204, 400, 500, 503})
    void comeOnceWhateverTheAnswer(int status) {
        try (Receiver receiver = Receiver.answering(status)) {
            gateway.create(reference, Gateway.payment("1000"), receiver.url("/first"));
            await().until(() -> !receiver.received("/first").isEmpty());
            // Had the first one been repeated, the repetition would have come before this later one.
            gateway.create(Gateway.newReference(), Gateway.payment("3000"), receiver.url("/later"));
            await().until(() -> !receiver.received("/later").isEmpty());

            assertThat(receiver.received("/first")).hasSize(1);
        }
    }

    @Test
    void followNoRedirect() {
        try (Receiver target = Receiver.start();
                Receiver receiver = Receiver.answering(307, "Location", target.url("/secret"))) {
            gateway.create(reference, Gateway.payment("1000"), receiver.url("/"));
            await().until(() -> !receiver.received().isEmpty());
            gateway.create(Gateway.newReference(), Gateway.payment("3000"), target.url("/later"));
            await().until(() -> !target.received("/later").isEmpty());

            assertThat(target.received("/secret")).isEmpty();
        }
    }

    @Test
    void areNotNeeded() {
        gateway.create(reference, Gateway.payment("3000"));

        await().until(() -> gateway.state(reference).equals("SUCCESSFUL"));
    }

    @Test
    void thatCannotBeDeliveredLeaveTheirTraceAndThePaymentAlone() {
        gateway.create(reference, Gateway.payment("3000"), "http://127.0.0.1:1/?secret=42");

        await().untilAsserted(() -> assertThat(trace()).isEqualTo("FAILED: not sent: no connection"));
        assertThat(gateway.state(reference)).isEqualTo("SUCCESSFUL");
    }

    @ParameterizedTest
    @CsvSource({"204, DELIVERED: answered 204", "302, FAILED: answered 302", "410, FAILED: answered 410"})
    void leaveTheirTrace(int status, String trace) {
        try (Receiver receiver = Receiver.answering(status)) {
            gateway.create(reference, Gateway.payment("1000"), receiver.url("/"));

            await().untilAsserted(() -> assertThat(trace()).isEqualTo(trace));
        }
    }

    private String trace() {
        return RunningSandbox.database()
                .sql("SELECT callback_state || ': ' || coalesce(callback_detail, '') FROM payment WHERE reference = ?")
                .param(reference)
                .query(String.class)
                .single();
    }
}
