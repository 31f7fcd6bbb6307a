package io.github.partnergateway.client.spring;

/** The application cannot start like this. Neither text shows a value. */
final class UnfitApplicationException extends RuntimeException {

    static final String PREFIX = "partner-gateway.client.";

    private final String problem;
    private final String action;

    UnfitApplicationException(String problem, String action) {
        super(problem + " " + action);
        this.problem = problem;
        this.action = action;
    }

    /** A property has a value that breaks this rule. */
    static UnfitApplicationException wrong(String property, String rule) {
        return new UnfitApplicationException(
                "The property " + PREFIX + property + " " + rule + ".", "Correct its value, which is not shown here.");
    }

    String problem() {
        return problem;
    }

    String action() {
        return action;
    }
}
