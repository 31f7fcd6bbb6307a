package io.github.partnergateway.review;

/** No Java comes of a contract. The message says why. */
final class UnfitContractException extends Exception {

    private static final long serialVersionUID = 1L;

    private final Status status;

    UnfitContractException(Status status, String message) {
        super(message);
        this.status = status;
    }

    Status status() {
        return status;
    }
}
