package io.github.partnergateway.sandbox;

/** The sandbox cannot or must not start as it is configured. */
final class CannotStartException extends RuntimeException {

    private final String remedy;

    /**
     * Keeps the application from starting.
     *
     * @param problem what is wrong
     * @param remedy what to do about it
     */
    CannotStartException(String problem, String remedy) {
        super(problem);
        this.remedy = remedy;
    }

    String remedy() {
        return remedy;
    }
}
