package io.github.partnergateway.client;

/** No access token could be had, so the request was not sent. The cause says why. */
final class TokenException extends RuntimeException {

    TokenException(Throwable cause) {
        super(null, cause, false, false);
    }
}
