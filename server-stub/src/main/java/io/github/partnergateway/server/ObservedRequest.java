package io.github.partnergateway.server;

import io.micrometer.common.KeyValues;
import io.micrometer.observation.Observation;
import io.micrometer.observation.ObservationFilter;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.http.server.observation.ServerRequestObservationContext;
import org.springframework.util.StringUtils;

/**
 * Adds to what Spring measures of every request which operation it was, what became of it and with which code of the
 * contract. Requests for other paths of the application have the same keys with nothing in them: Prometheus takes the meters
 * of one name with the same keys only.
 */
final class ObservedRequest implements ObservationFilter {

    private static final String NONE = "none";

    @Override
    public Observation.Context map(Observation.Context context) {
        if (context instanceof ServerRequestObservationContext observed && observed.getCarrier() != null) {
            context.addLowCardinalityKeyValues(of(observed.getCarrier()));
        }
        return context;
    }

    private static KeyValues of(HttpServletRequest request) {
        Operation operation = (Operation) request.getAttribute(Operation.ASKED_FOR);
        Answer sent = (Answer) request.getAttribute(Answer.SENT);
        return KeyValues.of(
                "partner.gateway.operation", operation(operation, sent),
                "partner.gateway.outcome", outcome(operation, sent),
                "partner.gateway.code",
                        sent == null || sent.code() == null ? NONE : sent.code().word());
    }

    /** A method or a path that the contract does not know is not repeated: there are as many as callers can think of. */
    private static String operation(@Nullable Operation operation, @Nullable Answer sent) {
        if (operation != null) {
            return StringUtils.capitalize(operation.toString());
        }
        return sent == null ? NONE : "unknown";
    }

    private static String outcome(@Nullable Operation operation, @Nullable Answer sent) {
        if (sent != null) {
            return sent.outcome().name().toLowerCase(Locale.ROOT);
        }
        return operation == null ? NONE : Outcome.SERVED.name().toLowerCase(Locale.ROOT);
    }
}
