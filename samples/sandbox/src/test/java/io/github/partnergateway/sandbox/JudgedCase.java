package io.github.partnergateway.sandbox;

import java.util.Optional;
import java.util.stream.StreamSupport;
import org.cornutum.tcases.openapi.resolver.ParamData;
import org.cornutum.tcases.openapi.resolver.ParamDef.Location;
import org.cornutum.tcases.openapi.resolver.RequestCase;
import org.cornutum.tcases.openapi.testwriter.RequestCaseUtils;

/** One request that Tcases thought of, and what the contract says to it. */
record JudgedCase(int round, RequestCase request) {

    private static final int ACCEPTED = 202;
    private static final int READ = 200;
    private static final int REFUSED = 400;
    private static final int DENIED = 401;

    /** Such as {@code POST /collection/v2_0/payment refuses body.money.amount: Length=21 (round 2)}. */
    String displayName() {
        return "%s %s %s %s (round %d)"
                .formatted(
                        request.getOperation(),
                        request.getPath(),
                        request.isFailure() ? "refuses" : "takes",
                        what(),
                        round);
    }

    private String what() {
        String what = request.isFailure() ? request.getInvalidInput() : request.getName();
        return what.replace("Body.application-json", "body")
                .replace("Value.Properties.", "")
                .replaceFirst(
                        "\\.(?:Value\\.)?((?:Defined|Type|Length|Is|Matches-Pattern|Media-Type|Additional)=)", ": $1");
    }

    boolean isPayment() {
        return request.getPath().endsWith("/payment");
    }

    boolean isStatusRead() {
        return request.getPath().endsWith("/payment/{X-Reference-Id}");
    }

    boolean isToken() {
        return request.getPath().endsWith("/token/");
    }

    /** Whether it is there to try valid names of environments. */
    boolean isAboutEnvironments() {
        return !request.isFailure() && request.getName().startsWith("X-Target-Environment.Value.");
    }

    boolean breaks(String rule) {
        return rule.equals(request.getInvalidInput());
    }

    /** The parameter's value as it goes over the wire. */
    Optional<String> parameter(String name) {
        return StreamSupport.stream(request.getParams().spliterator(), false)
                .filter(parameter -> parameter.getName().equals(name))
                .findFirst()
                .flatMap(JudgedCase::text);
    }

    private static Optional<String> text(ParamData parameter) {
        return parameter.getLocation() == Location.PATH
                ? Optional.of(RequestCaseUtils.getPathParameterValue(parameter))
                : RequestCaseUtils.getHeaderParameterValue(parameter);
    }

    /** The status that answers it, unless this is a case that we read differently. */
    int status() {
        return ArguedReading.of(this).map(ArguedReading::status).orElseGet(this::plainStatus);
    }

    private int plainStatus() {
        if (request.isAuthFailure()) {
            return DENIED;
        }
        if (request.isFailure()) {
            return REFUSED;
        }
        return isPayment() ? ACCEPTED : READ;
    }
}
