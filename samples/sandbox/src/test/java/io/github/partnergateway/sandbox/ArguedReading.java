package io.github.partnergateway.sandbox;

import java.util.Arrays;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * The cases that Tcases reads differently, and why we stay with our reading. None is switched off: each is run, and has to
 * be answered with the status that stands here. How we read fields that the contract does not name stands in
 * {@link JudgedContract}, since Tcases can be told.
 */
enum ArguedReading {
    /** The contract takes every word for an environment; which ones there are is the gateway's decision, after all checks. */
    OTHER_ENVIRONMENT(500, tried -> !tried.isToken() && tried.isAboutEnvironments()),

    /** A header has no types: what Tcases sends as a number or a boolean arrives as a word, and names no environment. */
    ENVIRONMENT_IS_TEXT(500, tried -> !tried.isToken() && namesAnEnvironmentByAccident(tried)),

    /** As above. The contract lets the token be asked for without an environment, and this gateway has a use for none. */
    TOKEN_ENVIRONMENT_IS_TEXT(200, tried -> tried.isToken() && namesAnEnvironmentByAccident(tried)),

    /** Without the last segment it is another path, one that the contract does not have. */
    PATH_WITHOUT_REFERENCE(
            404,
            tried -> tried.isStatusRead()
                    && tried.parameter("X-Reference-Id").orElse("").isEmpty()),

    /** No difference: the contract has a status of its own for it. */
    OTHER_MEDIA_TYPE(415, tried -> tried.breaks("Body.Media-Type=Other"));

    private final int status;
    private final Predicate<JudgedCase> cases;

    ArguedReading(int status, Predicate<JudgedCase> cases) {
        this.status = status;
        this.cases = cases;
    }

    static Optional<ArguedReading> of(JudgedCase tried) {
        return Arrays.stream(values())
                .filter(reading -> reading.cases.test(tried))
                .findFirst();
    }

    int status() {
        return status;
    }

    private static boolean namesAnEnvironmentByAccident(JudgedCase tried) {
        return tried.breaks("X-Target-Environment.Type=Not string")
                && tried.parameter("X-Target-Environment").orElse("").matches("[!-~]+");
    }
}
