package io.github.partnergateway.client;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import org.jspecify.annotations.Nullable;

/** The header with which a server asks for a pause, in seconds or as a date (RFC 9110, section 10.2.3). */
final class RetryAfter {

    private RetryAfter() {}

    /** The pause asked for; none if the header is absent, unreadable or in the past. */
    static Duration parse(@Nullable String header, Instant now) {
        if (header == null) {
            return Duration.ZERO;
        }
        if (header.matches("[0-9]{1,9}")) {
            return Duration.ofSeconds(Long.parseLong(header));
        }
        try {
            Instant then = ZonedDateTime.parse(header, DateTimeFormatter.RFC_1123_DATE_TIME)
                    .toInstant();
            return then.isAfter(now) ? Duration.between(now, then) : Duration.ZERO;
        } catch (DateTimeException unreadable) {
            return Duration.ZERO;
        }
    }
}
