package io.github.partnergateway.client.micrometer;

import io.github.partnergateway.client.ClientObserver;
import io.github.partnergateway.client.ConnectionPool;
import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.observation.Observation;
import io.micrometer.observation.ObservationRegistry;
import io.micrometer.observation.transport.Kind;
import io.micrometer.observation.transport.SenderContext;
import java.util.Objects;
import java.util.function.BiConsumer;
import java.util.function.ToDoubleFunction;

/**
 * Observes a client with Micrometer. Every tag has few values: an operation, a verdict, an error code of the contract or
 * {@code other}.
 *
 * <table>
 *   <caption>What is measured</caption>
 *   <tr><td>{@code partner.gateway.client}</td><td>each call: a timer, and a span whose context goes along with the requests;
 *     tags {@code operation}, {@code verdict}, {@code code}</td></tr>
 *   <tr><td>{@code partner.gateway.client.retries}</td><td>attempts that were followed by another one</td></tr>
 *   <tr><td>{@code partner.gateway.client.token.refreshes}</td><td>access tokens asked for; tag {@code outcome}</td></tr>
 *   <tr><td>{@code partner.gateway.client.connections}</td><td>the pool of connections; tag {@code state}</td></tr>
 * </table>
 */
public final class MicrometerObserver implements ClientObserver {

    private static final String NAME = "partner.gateway.client";

    private final ObservationRegistry observations;
    private final MeterRegistry meters;
    private final Counter retries;

    /**
     * An observer.
     *
     * @param observations where calls are observed; its handlers make timers and spans of them
     * @param meters where counters and gauges are kept
     */
    public MicrometerObserver(ObservationRegistry observations, MeterRegistry meters) {
        this.observations = observations;
        this.meters = meters;
        this.retries = meters.counter(NAME + ".retries");
    }

    @Override
    public Call begin(String operation, BiConsumer<String, String> headers) {
        SenderContext<BiConsumer<String, String>> context = new SenderContext<>(
                (carrier, name, value) -> Objects.requireNonNull(carrier).accept(name, value), Kind.CLIENT);
        context.setCarrier(headers);
        context.setRemoteServiceName("partner-gateway");
        Observation observation = Observation.createNotStarted(NAME, () -> context, observations)
                .contextualName(operation)
                .lowCardinalityKeyValue("operation", operation)
                .start();
        return (verdict, code) -> observation
                .lowCardinalityKeyValue("verdict", verdict)
                .lowCardinalityKeyValue("code", code)
                .stop();
    }

    @Override
    public void retried() {
        retries.increment();
    }

    @Override
    public void tokenRefreshed(boolean succeeded) {
        meters.counter(NAME + ".token.refreshes", "outcome", succeeded ? "success" : "failure")
                .increment();
    }

    @Override
    public void connected(ConnectionPool pool) {
        gauge("leased", pool, ConnectionPool::leased);
        gauge("available", pool, ConnectionPool::available);
        gauge("pending", pool, ConnectionPool::pending);
        gauge("max", pool, ConnectionPool::max);
    }

    private void gauge(String state, ConnectionPool pool, ToDoubleFunction<ConnectionPool> count) {
        Gauge.builder(NAME + ".connections", pool, count)
                .tag("state", state)
                .strongReference(true)
                .register(meters);
    }
}
