package io.github.partnergateway.server;

/** The application cannot serve the contract like this, and must not start. */
final class UnfitApplicationException extends RuntimeException {

    private final String problem;
    private final String action;

    private UnfitApplicationException(String problem, String action) {
        super(problem + " " + action);
        this.problem = problem;
        this.action = action;
    }

    static UnfitApplicationException withoutAuthenticator() {
        return new UnfitApplicationException(
                "There is no bean that decides who may call the Partner Gateway's operations.",
                "Provide a bean of type " + CallerAuthenticator.class.getName()
                        + ". It decides whether a subscription key may call and who the caller behind an access token"
                        + " or an API key is.");
    }

    /** Bean Validation allows no constraints on a parameter besides those of the interface, not even the same. */
    static UnfitApplicationException withConstraintsOfItsOwn(Operation operation) {
        return new UnfitApplicationException(
                operation.handler().getBeanType().getName() + "." + operation
                        + " has constraints on its parameters, which are the contract's to constrain.",
                "Remove @Valid, @NotNull and their like from the parameters there: those of the generated interface hold.");
    }

    String problem() {
        return problem;
    }

    String action() {
        return action;
    }
}
