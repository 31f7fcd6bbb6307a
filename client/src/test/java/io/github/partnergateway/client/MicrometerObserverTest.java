package io.github.partnergateway.client;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.anyUrl;
import static com.github.tomakehurst.wiremock.client.WireMock.equalTo;
import static com.github.tomakehurst.wiremock.client.WireMock.postRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathEqualTo;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.partnergateway.client.micrometer.MicrometerObserver;
import io.micrometer.core.instrument.Meter;
import io.micrometer.core.instrument.Tag;
import io.micrometer.core.instrument.observation.DefaultMeterObservationHandler;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import io.micrometer.observation.Observation;
import io.micrometer.observation.ObservationHandler;
import io.micrometer.observation.ObservationRegistry;
import io.micrometer.observation.transport.SenderContext;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class MicrometerObserverTest {

    private static final String NAME = "partner.gateway.client";

    @RegisterExtension
    static final WireGateway gateway = new WireGateway();

    private final SimpleMeterRegistry meters = new SimpleMeterRegistry();
    private final ObservationRegistry observations = ObservationRegistry.create();
    private final PaymentsClient client = gateway.client()
            .maxAttempts(2)
            .observer(new MicrometerObserver(observations, meters))
            .build();

    MicrometerObserverTest() {
        observations.observationConfig().observationHandler(new DefaultMeterObservationHandler(meters));
    }

    @AfterEach
    void close() {
        client.close();
    }

    private long calls(String operation, String verdict, String code) {
        return meters.get(NAME)
                .tags("operation", operation, "verdict", verdict, "code", code)
                .timer()
                .count();
    }

    @Test
    void timesEachCallByItsVerdict() {
        gateway.answerPayments(WireGateway.accepted());
        gateway.answerStatus(WireGateway.golden(404, "get-payment-status-404"));

        client.create(WireGateway.payment());
        assertThatThrownBy(() -> client.status(PaymentReference.random())).isNotNull();

        assertThat(calls("CreatePayments", "accepted", "none")).isOne();
        assertThat(calls("GetPaymentStatus", "not-found", "RESOURCE_NOT_FOUND")).isOne();
    }

    @Test
    void boundsTheCodesToThoseOfTheContract() {
        gateway.answerPayments(WireGateway.json(409, "{\"code\":\"SOMETHING_NEW_4711\"}"));

        assertThatThrownBy(() -> client.create(WireGateway.payment())).isNotNull();

        assertThat(calls("CreatePayments", "outcome-unknown", "other")).isOne();
    }

    @Test
    void countsRetriesAndTokenRefreshes() {
        gateway.answerPayments(aResponse().withStatus(503));

        assertThatThrownBy(() -> client.create(WireGateway.payment())).isNotNull();

        assertThat(meters.get(NAME + ".retries").counter().count()).isOne();
        assertThat(meters.get(NAME + ".token.refreshes")
                        .tag("outcome", "success")
                        .counter()
                        .count())
                .isOne();
        assertThat(calls("CreatePayments", "outcome-unknown", "none")).isOne();
    }

    @Test
    void countsFailedTokenRefreshes() {
        gateway.answerTokens(WireGateway.golden(500, "create-access-token-500"));

        client.checkAccess();

        assertThat(meters.get(NAME + ".token.refreshes")
                        .tag("outcome", "failure")
                        .counter()
                        .count())
                .isOne();
    }

    @Test
    void showsThePoolOfConnections() {
        gateway.answerPayments(WireGateway.accepted());

        client.create(WireGateway.payment());

        assertThat(pool("max")).isEqualTo(256);
        assertThat(pool("leased")).isZero();
        assertThat(pool("pending")).isZero();
        assertThat(pool("available")).isPositive();
    }

    private double pool(String state) {
        return meters.get(NAME + ".connections").tag("state", state).gauge().value();
    }

    @Test
    void sendsTheContextOfATraceAlong() {
        gateway.answerPayments(WireGateway.accepted());
        observations.observationConfig().observationHandler(new Traces());

        client.create(WireGateway.payment());

        gateway.server()
                .verify(postRequestedFor(urlPathEqualTo(WireGateway.PAYMENT))
                        .withHeader("traceparent", equalTo("00-trace")));
        gateway.server().verify(1, postRequestedFor(anyUrl()).withHeader("traceparent", equalTo("00-trace")));
    }

    @Test
    void hasNoTagThatGrowsWithThePayments() {
        gateway.answerPayments(WireGateway.accepted());

        for (int payment = 0; payment < 5; payment++) {
            client.create(WireGateway.payment());
        }

        Set<String> tags = meters.getMeters().stream()
                .map(Meter::getId)
                .flatMap(id -> id.getTags().stream())
                .map(Tag::getKey)
                .collect(Collectors.toSet());
        assertThat(tags).containsExactlyInAnyOrder("operation", "verdict", "code", "error", "outcome", "state");
        assertThat(meters.find(NAME).timers()).hasSize(1);
    }

    /** What a tracer does: it writes the context of its span into what is sent. */
    private static final class Traces implements ObservationHandler<SenderContext<Object>> {

        @Override
        public void onStart(SenderContext<Object> context) {
            context.getSetter().set(context.getCarrier(), "traceparent", "00-trace");
        }

        @Override
        public boolean supportsContext(Observation.Context context) {
            return context instanceof SenderContext;
        }
    }
}
