package io.github.partnergateway.client;

/**
 * The gateway could not be reached, and nothing that could have made a payment left this machine: its name could not be
 * resolved, the connection or its encryption could not be set up, or no token could be had. Requests that
 * it counts were refused before that, for their number or their token. It is safe to try again later, under the same reference.
 */
public final class GatewayUnreachableException extends PaymentException {

    GatewayUnreachableException(Ending ending) {
        super(
                ending,
                "unreachable",
                ending.attempts() == 0
                        ? "the gateway cannot be reached, and no payment was sent"
                        : "the gateway cannot be reached any more, and made no payment before");
    }
}
