package io.github.partnergateway.client;

import feign.Client;
import java.io.Closeable;
import java.time.Clock;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Map;
import java.util.Random;
import org.jspecify.annotations.Nullable;

/** What a client is made of, put together. */
record ClientParts(
        Settings settings,
        Limits limits,
        Retries retries,
        ContractRules rules,
        TokenSource tokens,
        Gateway gateway,
        Clock clock,
        Events events,
        Observation observation,
        Deque<Closeable> owned) {

    static ClientParts assemble(
            Settings settings,
            Limits limits,
            Clock clock,
            Pause pause,
            ClientObserver observer,
            @Nullable AccessTokens ownTokens,
            @Nullable Client ownTransport,
            Connections connections) {
        Deque<Closeable> owned = new ArrayDeque<>();
        Json json = new Json();
        Events events = new Events(observer);
        Random random = new Random();
        Client transport = ownTransport;
        if (transport == null) {
            HttpTransport http = connections.open(limits, observer);
            owned.push(http);
            transport = http;
        }
        TokenSource tokens;
        if (ownTokens == null) {
            var endpoint = Gateway.tokenEndpoint(settings, transport, json);
            TokenCache cache = new TokenCache(
                    () -> endpoint.apply(limits.within(
                            Deadline.in(limits.deadline(), clock),
                            CallHeaders.of(settings.targetEnvironment(), Map.of()))),
                    clock,
                    random,
                    events);
            owned.push(cache);
            tokens = cache;
        } else {
            tokens = TokenSource.of(ownTokens, events);
        }
        ContractRules rules = new ContractRules();
        owned.push(rules);
        return new ClientParts(
                settings,
                limits,
                new Retries(limits.maxAttempts(), new RetrySchedule(random), pause),
                rules,
                tokens,
                new Gateway(settings, limits, transport, tokens, json),
                clock,
                events,
                new Observation(observer),
                owned);
    }
}
