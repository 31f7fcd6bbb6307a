package io.github.partnergateway.client;

import io.github.partnergateway.model.AccessToken;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.atomic.AtomicReference;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Keeps the token until shortly before it expires, and creates one at a time. */
final class TokenCache implements AccessTokens {

    private static final Duration LIFE_UNLESS_TOLD = Duration.ofMinutes(5);
    private static final Duration MARGIN = Duration.ofMinutes(1);

    private final Supplier<AccessToken> endpoint;
    private final Clock clock;
    private final AtomicReference<@Nullable Kept> kept = new AtomicReference<>();
    private final ReentrantLock creating = new ReentrantLock();

    TokenCache(Supplier<AccessToken> endpoint, Clock clock) {
        this.endpoint = endpoint;
        this.clock = clock;
    }

    @Override
    public String current() {
        Kept token = kept.get();
        if (isFresh(token)) {
            return token.value();
        }
        creating.lock();
        try {
            token = kept.get();
            if (!isFresh(token)) {
                token = create();
                kept.set(token);
            }
            return token.value();
        } finally {
            creating.unlock();
        }
    }

    @Override
    public void invalidate(String refused) {
        Kept token = kept.get();
        if (token != null && token.value().equals(refused)) {
            kept.compareAndSet(token, null);
        }
    }

    private boolean isFresh(@Nullable Kept token) {
        return token != null && clock.instant().isBefore(token.useUntil());
    }

    private Kept create() {
        AccessToken created = endpoint.get();
        if (created.accessToken() == null) {
            throw new IllegalStateException("the token endpoint answered without a token");
        }
        Duration life = created.expiresIn() == null ? LIFE_UNLESS_TOLD : Duration.ofSeconds(created.expiresIn());
        Duration tenth = life.dividedBy(10);
        Duration margin = tenth.compareTo(MARGIN) < 0 ? tenth : MARGIN;
        return new Kept(created.accessToken(), clock.instant().plus(life).minus(margin));
    }

    private record Kept(String value, Instant useUntil) {

        @Override
        public String toString() {
            return "Kept[]";
        }
    }
}
