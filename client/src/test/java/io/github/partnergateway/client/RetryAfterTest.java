package io.github.partnergateway.client;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RetryAfterTest {

    private static final Instant NOW = Instant.parse("2026-11-24T12:00:00Z");

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            value = {
                "- | PT0S",
                "0 | PT0S",
                "7 | PT7S",
                "999999999 | PT999999999S",
                "Tue, 24 Nov 2026 12:00:30 GMT | PT30S",
                "Tue, 24 Nov 2026 11:59:30 GMT | PT0S",
                "-3 | PT0S",
                "1.5 | PT0S",
                "soon | PT0S",
                "99999999999999999999 | PT0S",
                "Tue, 99 Nov 2026 12:00:30 GMT | PT0S"
            })
    void isAPauseInSecondsOrUntilADate_orNoneIfUnreadable(String header, Duration pause) {
        assertThat(RetryAfter.parse(header, NOW)).isEqualTo(pause);
    }
}
