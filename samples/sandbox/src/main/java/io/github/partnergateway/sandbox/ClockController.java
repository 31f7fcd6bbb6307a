package io.github.partnergateway.sandbox;

import java.io.InputStream;
import java.time.Duration;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.http.InvalidMediaTypeException;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Moves the sandbox's clock ahead. */
@RestController
class ClockController {

    private static final String PATH = "/_admin/clock";
    private static final Duration MOST = Duration.ofDays(3650);

    private final JsonMapper json = JsonMapper.shared();
    private final SandboxClock clock;
    private final Settlement settlement;

    ClockController(SandboxClock clock, Settlement settlement) {
        this.clock = clock;
        this.settlement = settlement;
    }

    /**
     * Takes {@code {"advance": "PT1H"}} and answers once all that became due is settled. It must say that it is JSON: a page
     * in a browser on this machine cannot, unless it asks first, and is not let.
     */
    @PostMapping(PATH)
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void advance(
            @RequestHeader(name = HttpHeaders.CONTENT_TYPE, required = false) @Nullable String type, InputStream body) {
        if (type == null || !isJson(type)) {
            throw new RefusedException(HttpStatus.UNSUPPORTED_MEDIA_TYPE, "Content-Type: must be application/json");
        }
        clock.advance(duration(body));
        settlement.settleDue();
    }

    @RequestMapping(PATH)
    void advanceByAnotherMethod() {
        throw new RefusedException(HttpStatus.METHOD_NOT_ALLOWED, "method: must be POST");
    }

    /** Spring answers OPTIONS itself unless it is told otherwise. */
    @RequestMapping(path = PATH, method = RequestMethod.OPTIONS)
    void advanceByOptions() {
        advanceByAnotherMethod();
    }

    @ExceptionHandler
    ResponseEntity<Map<String, String>> answer(RefusedException e) {
        ResponseEntity.BodyBuilder answer = ResponseEntity.status(e.status);
        if (e.status == HttpStatus.METHOD_NOT_ALLOWED) {
            answer.allow(HttpMethod.POST);
        }
        return answer.contentType(MediaType.APPLICATION_JSON).body(Map.of("message", String.valueOf(e.getMessage())));
    }

    private static boolean isJson(String type) {
        try {
            return MediaType.parseMediaType(type).equalsTypeAndSubtype(MediaType.APPLICATION_JSON);
        } catch (InvalidMediaTypeException e) {
            return false;
        }
    }

    private Duration duration(InputStream body) {
        try {
            JsonNode request = json.readTree(body);
            JsonNode advance = request.path("advance");
            if (!advance.isString() || !List.of("advance").equals(List.copyOf(request.propertyNames()))) {
                throw invalid("body: must be JSON such as {\"advance\": \"PT1H\"}");
            }
            Duration by = Duration.parse(advance.stringValue());
            if (by.isNegative() || by.compareTo(MOST) > 0) {
                throw invalid("advance: must be between PT0S and P3650D");
            }
            return by;
        } catch (JacksonException e) {
            throw invalid("body: must be JSON such as {\"advance\": \"PT1H\"}");
        } catch (DateTimeParseException e) {
            throw invalid("advance: must be a duration by ISO 8601 such as PT1H or P1D");
        }
    }

    private static RefusedException invalid(String message) {
        return new RefusedException(HttpStatus.BAD_REQUEST, message);
    }

    private static final class RefusedException extends RuntimeException {

        private final HttpStatus status;

        RefusedException(HttpStatus status, String message) {
            super(message);
            this.status = status;
        }
    }
}
