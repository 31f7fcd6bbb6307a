package io.github.partnergateway.server.contracttests;

import static io.github.partnergateway.server.contracttests.Defect.*;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The rules of the reference gateway for headers. */
final class ReferenceHeaders {

    private static final int LONGEST_URL = 2_048;

    private final Switch defects;

    ReferenceHeaders(Switch defects) {
        this.defects = defects;
    }

    String reference(@Nullable String reference) {
        if (reference == null && defects.has(NEEDS_NO_REFERENCE)) {
            return UUID.randomUUID().toString();
        }
        String form = defects.has(TAKES_UUIDS_OF_ANY_VERSION)
                ? "(?i)[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}"
                : defects.has(TAKES_UUIDS_OF_ANY_VARIANT)
                        ? "(?i)[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[0-9a-f]{4}-[0-9a-f]{12}"
                        : "(?i)[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}";
        if (reference == null || !reference.matches(form)) {
            throw Refusal.invalid("X-Reference-Id", "must be a UUID of version 4");
        }
        return reference;
    }

    String environment(@Nullable String environment) {
        if (environment == null && defects.has(NEEDS_NO_ENVIRONMENT)) {
            return ReferenceGateway.ENVIRONMENT;
        }
        boolean isTaken = environment != null
                && (environment.matches("\\S+") || environment.isEmpty() && defects.has(TAKES_A_BLANK_ENVIRONMENT));
        if (!isTaken) {
            throw Refusal.invalid("X-Target-Environment", "must not be blank");
        }
        return environment;
    }

    @Nullable
    String callbackUrl(@Nullable String url) {
        if (url == null || url.isEmpty() && defects.has(TAKES_AN_EMPTY_CALLBACK_URL)) {
            return null;
        }
        int longest = defects.has(TAKES_A_LONG_CALLBACK_URL)
                ? LONGEST_URL + 1
                : defects.has(REFUSES_A_LONG_CALLBACK_URL) ? LONGEST_URL - 1 : LONGEST_URL;
        String scheme = defects.has(REFUSES_UPPER_CASE_SCHEMES) ? "https?" : "(?i:https?)";
        String user = defects.has(TAKES_USER_INFORMATION) ? "([a-z:]+@)?" : "";
        String fragment = defects.has(TAKES_A_FRAGMENT) ? "(#.*)?" : "";
        String port = defects.has(REFUSES_PORTS) ? "" : "(:[0-9]{1,5})?";
        String rest = defects.has(REFUSES_QUERIES)
                ? "(/[A-Za-z0-9._~:/@!$&'()*+,;=%-]*)?"
                : "([/?][A-Za-z0-9._~:/?@!$&'()*+,;=%-]*)?";
        String form = scheme + "://" + user + "([A-Za-z0-9.-]+|\\[[0-9A-Fa-f:.]+])" + port + rest + fragment;
        boolean isEscaped = !url.matches(".*%(?![0-9A-Fa-f]{2}).*") || defects.has(TAKES_BROKEN_ESCAPES);
        if (url.length() > longest || !url.matches(form) || !isEscaped) {
            throw Refusal.invalid("X-Callback-Url", "must be an absolute URL");
        }
        return url;
    }
}
