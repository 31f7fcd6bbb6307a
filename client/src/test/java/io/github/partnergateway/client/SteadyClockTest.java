package io.github.partnergateway.client;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import org.junit.jupiter.api.Test;

class SteadyClockTest {

    private final Clock clock = new SteadyClock();

    @Test
    void beginsWithTheMachinesTime() {
        assertThat(clock.instant()).isCloseTo(Instant.now(), within(10, ChronoUnit.SECONDS));
    }

    @Test
    void goesOnAndNeverBack() {
        Instant first = clock.instant();
        Instant last = first;
        while (!last.isAfter(first)) {
            Instant next = clock.instant();
            assertThat(next).isAfterOrEqualTo(last);
            last = next;
        }
    }

    @Test
    void isTheSameInAnotherZone() {
        ZoneId kampala = ZoneId.of("Africa/Kampala");

        assertThat(clock.getZone()).isEqualTo(ZoneOffset.UTC);
        assertThat(clock.withZone(kampala).getZone()).isEqualTo(kampala);
        assertThat(clock.withZone(kampala).instant()).isCloseTo(clock.instant(), within(10, ChronoUnit.SECONDS));
    }
}
