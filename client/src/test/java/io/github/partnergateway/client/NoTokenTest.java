package io.github.partnergateway.client;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class NoTokenTest {

    private final ScriptedTokens tokens = new ScriptedTokens();

    @AfterEach
    void close() {
        tokens.close();
    }

    private String current() {
        return tokens.current();
    }

    @Test
    void isTheFailureOfTheEndpoint() {
        tokens.fails();

        assertThatThrownBy(this::current).hasMessage("the endpoint is down");
    }

    @Test
    void isAskedForAgainByTheNextCall() {
        tokens.fails();
        assertThatThrownBy(this::current).isNotNull();
        tokens.answers();

        assertThat(current()).isEqualTo("token-2");
    }

    @Test
    void isNotWaitedForBeyondTheDeadline() {
        tokens.answersAfter(new CountDownLatch(1));

        assertThatThrownBy(() -> tokens.cache.current(Deadline.in(Duration.ofMillis(50), tokens.clock)))
                .hasRootCauseInstanceOf(IOException.class)
                .hasRootCauseMessage("there was no access token in time");
    }

    @Test
    void leavesAnInterruptSet() {
        tokens.answersAfter(new CountDownLatch(1));

        Thread.currentThread().interrupt();

        assertThatThrownBy(this::current).hasRootCauseInstanceOf(IOException.class);
        assertThat(Thread.interrupted()).isTrue();
    }

    @Test
    void becauseOfAnErrorIsNotWaitedForByTheNextCaller() {
        tokens.does(() -> {
            throw new StackOverflowError();
        });
        assertThatThrownBy(this::current).hasCauseInstanceOf(StackOverflowError.class);
        tokens.answers();

        assertThat(current()).isEqualTo("token-2");
    }
}
