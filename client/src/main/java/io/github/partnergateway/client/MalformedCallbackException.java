package io.github.partnergateway.client;

/** The body of a callback cannot be read. The message says why and shows nothing of it. */
public final class MalformedCallbackException extends RuntimeException {

    MalformedCallbackException(String reason) {
        super("callback: " + reason);
    }
}
