package io.github.partnergateway.review;

/** A change after which no Java comes of the contract, and what is said of it. */
enum UnfitContract {
    MALFORMED("    Money:\n", "    Money: : [\n", Status.CANNOT_GENERATE, ", column 12"),
    DANGLING_REFERENCE(
            "#/components/schemas/Money'",
            "#/components/schemas/Mony'",
            Status.CANNOT_GENERATE,
            "schemas.PaymentRequest.Mony"),
    MISSPELLED_KEYWORD("operationId:", "operationid:", Status.CANNOT_GENERATE, "operationid is unexpected"),
    ENDLESS_REFERENCE(
            "    Money:\n",
            "    Endless:\n      $ref: '#/components/schemas/Endless'\n    Money:\n",
            Status.CANNOT_GENERATE,
            "lead back to itself"),
    END_OF_JAVADOC(
            "Why something was refused", "*/ Why something was refused", Status.CANNOT_COMPILE, "ErrorReason.java:"),
    UNKNOWN_CONSTRAINT("validation.HttpUrl", "validation.HttpAddress", Status.CANNOT_COMPILE, "class HttpAddress");

    private final TextChange change;
    private final Status status;
    private final String message;

    UnfitContract(String before, String now, Status status, String message) {
        this.change = new TextChange(before, now);
        this.status = status;
        this.message = message;
    }

    String apply(String contract) {
        return change.apply(contract);
    }

    Status status() {
        return status;
    }

    String message() {
        return message;
    }
}
