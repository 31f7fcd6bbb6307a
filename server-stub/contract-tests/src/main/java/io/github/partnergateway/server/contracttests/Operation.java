package io.github.partnergateway.server.contracttests;

/** The operations of the contract. Only those that an implementer names are tested. */
public enum Operation {
    /** {@code POST /collection/v2_0/payment}. */
    CREATE_PAYMENTS("CreatePayments"),

    /** {@code GET /collection/v2_0/payment/{X-Reference-Id}}. */
    GET_PAYMENT_STATUS("GetPaymentStatus"),

    /** {@code POST /collection/token/}. */
    CREATE_ACCESS_TOKEN("CreateAccessToken");

    private final String operationId;

    Operation(String operationId) {
        this.operationId = operationId;
    }

    /** Its name in the contract. */
    String operationId() {
        return operationId;
    }
}
