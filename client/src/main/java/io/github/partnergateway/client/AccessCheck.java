package io.github.partnergateway.client;

/** Whether the gateway admits a client, as {@link PaymentsClient#checkAccess} found it. */
public enum AccessCheck {
    /** There is an access token. Whether it may pay in the target environment is seen with the first payment. */
    ADMITTED,
    /** The credentials or the subscription key are refused, or the address leads somewhere else. */
    REFUSED,
    /** The gateway cannot be reached or cannot serve at the moment. */
    UNREACHABLE
}
