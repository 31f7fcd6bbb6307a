package io.github.partnergateway.sandbox;

import java.io.InputStream;
import java.time.Duration;
import java.time.format.DateTimeParseException;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Moves the sandbox's clock ahead. */
@RestController
class ClockController {

    private static final Duration MOST = Duration.ofDays(3650);

    private final JsonMapper json = JsonMapper.shared();
    private final SandboxClock clock;
    private final Settlement settlement;

    ClockController(SandboxClock clock, Settlement settlement) {
        this.clock = clock;
        this.settlement = settlement;
    }

    /** Takes {@code {"advance": "PT1H"}}, whatever the media type says, and answers once all that became due is settled. */
    @PostMapping("/_admin/clock")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void advance(InputStream body) {
        clock.advance(duration(body));
        settlement.settleDue();
    }

    @ExceptionHandler
    @ResponseStatus(HttpStatus.BAD_REQUEST)
    Map<String, String> refuse(BadAdvanceException e) {
        return Map.of("message", String.valueOf(e.getMessage()));
    }

    private Duration duration(InputStream body) {
        try {
            JsonNode advance = json.readTree(body).path("advance");
            if (!advance.isString()) {
                throw new BadAdvanceException("body: must be JSON such as {\"advance\": \"PT1H\"}");
            }
            Duration by = Duration.parse(advance.stringValue());
            if (by.isNegative() || by.compareTo(MOST) > 0) {
                throw new BadAdvanceException("advance: must be between PT0S and P3650D");
            }
            return by;
        } catch (JacksonException e) {
            throw new BadAdvanceException("body: must be JSON such as {\"advance\": \"PT1H\"}");
        } catch (DateTimeParseException e) {
            throw new BadAdvanceException("advance: must be a duration by ISO 8601 such as PT1H or P1D");
        }
    }

    private static final class BadAdvanceException extends RuntimeException {
        BadAdvanceException(String message) {
            super(message);
        }
    }
}
