package io.github.partnergateway.server.contracttests;

import java.util.Locale;
import java.util.Optional;

/** Values that the contract allows, as this gateway takes them: some have to be new, others to be registered. */
final class AcceptableValues {

    private static final int KEPT_OF_REFERENCE = 24;

    private AcceptableValues() {}

    /** A value like the candidate that the gateway can be expected to take, if there is one. */
    static Optional<Candidate> like(Session session, Part parameter, Candidate candidate) {
        String value = candidate.value().asString();
        Optional<Candidate> adapted = switch (parameter.at("name").text()) {
            case Requests.REFERENCE -> Optional.of(candidate.with(anew(value)));
            case Requests.ENVIRONMENT ->
                Optional.of(candidate)
                        .filter(same -> value.equals(session.gateway().targetEnvironment()));
            case Requests.CALLBACK_URL ->
                Optional.ofNullable(session.callbacks()).map(listener -> at(listener, value, candidate));
            default -> Optional.of(candidate);
        };
        Part schema = parameter.at("schema");
        return adapted.filter(
                        found -> BeyondSchemas.isKept(schema, found.value().asString()))
                .filter(found -> session.contract()
                        .schemas()
                        .faults(schema, found.value())
                        .isEmpty());
    }

    /** The same beginning, with an end that was not used before. */
    private static String anew(String reference) {
        String end = Requests.newReference().substring(KEPT_OF_REFERENCE);
        boolean isUpperCase = reference.equals(reference.toUpperCase(Locale.ROOT));
        return reference.substring(0, KEPT_OF_REFERENCE) + (isUpperCase ? end.toUpperCase(Locale.ROOT) : end);
    }

    private static Candidate at(CallbackListener listener, String url, Candidate candidate) {
        String moved = url.replaceFirst("://[^/?]*", "://" + listener.authority())
                // The listener speaks no TLS, and whoever calls back should not have to wait to find that out.
                .replaceFirst("^([Hh][Tt][Tt][Pp])[Ss]:", "$1:");
        return candidate.rule().name().equals("maxLength")
                ? candidate.with(Texts.ofLength(url.length(), moved))
                : candidate.with(moved).shownAs(Shown.text(moved.replace(listener.authority(), "…")));
    }
}
