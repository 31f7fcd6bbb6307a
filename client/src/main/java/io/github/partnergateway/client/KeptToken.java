package io.github.partnergateway.client;

import io.github.partnergateway.model.AccessToken;
import java.time.Duration;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.random.RandomGenerator;

/**
 * An access token with its two moments: from the first on it is replaced in the background while it still serves, from the
 * second on it serves no more.
 */
record KeptToken(String value, Instant refreshFrom, Instant useUntil) {

    private static final Duration LIFE_UNLESS_TOLD = Duration.ofMinutes(5);
    /** The vendor asks for this much; a shorter life gets a sixth of it. */
    private static final Duration ADVISORY_MARGIN = Duration.ofMinutes(10);

    private static final Duration MANDATORY_MARGIN = Duration.ofSeconds(30);

    /** Clients that were started together do not refresh together: up to a fifth of the margin earlier. */
    static KeptToken of(AccessToken created, Instant asked, RandomGenerator random) {
        if (created.accessToken() == null) {
            throw new IllegalStateException("the token endpoint answered without a token");
        }
        Duration life = created.expiresIn() == null ? LIFE_UNLESS_TOLD : Duration.ofSeconds(created.expiresIn());
        Duration advisory = lesser(ADVISORY_MARGIN, life.dividedBy(6));
        Duration jitter = Duration.ofNanos(random.nextLong(Math.max(0, advisory.toNanos() / 5) + 1));
        Instant end = asked.plus(life);
        return new KeptToken(
                created.accessToken(),
                end.minus(advisory).minus(jitter),
                end.minus(lesser(MANDATORY_MARGIN, life.dividedBy(10))));
    }

    private static Duration lesser(Duration one, Duration other) {
        return Collections.min(List.of(one, other));
    }

    boolean serves(Instant now) {
        return now.isBefore(useUntil);
    }

    boolean isDueForRefresh(Instant now) {
        return !now.isBefore(refreshFrom);
    }

    @Override
    public String toString() {
        return "KeptToken[" + useUntil + "]";
    }
}
