package io.github.partnergateway.client.spring;

import io.github.partnergateway.client.PaymentReference;
import java.io.IOException;
import java.io.InputStream;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;

/**
 * Takes callbacks. The path alone says which payment it is about, and the gateway how that ended: the body may be anything, since
 * a hint that is not understood would be lost, and a reference in it that is another one is not looked at.
 *
 * <p>An unknown payment is answered as a known one is, and so is a repeated one: references may be derived from guessable names,
 * and a stranger must not find out which of them exist. No answer has a body.
 */
final class CallbackEndpoint {

    private static final int MOST_BYTES = 64 * 1024;

    private final KnownPayments known;
    private final Confirmations confirmations;

    CallbackEndpoint(KnownPayments known, Confirmations confirmations) {
        this.known = known;
        this.confirmations = confirmations;
    }

    ServerResponse take(ServerRequest request) {
        PaymentReference reference = reference(request.pathVariable("reference"));
        if (reference == null || isTooLarge(request)) {
            return ServerResponse.badRequest().build();
        }
        if (known.isKnown(reference) && !confirmations.take(reference)) {
            return ServerResponse.status(HttpStatus.SERVICE_UNAVAILABLE).build();
        }
        return ServerResponse.ok().build();
    }

    private static @Nullable PaymentReference reference(String text) {
        try {
            return PaymentReference.of(text);
        } catch (IllegalArgumentException malformed) {
            return null;
        }
    }

    /** Nothing is read of one that says so, and of another no more than shows it. */
    private static boolean isTooLarge(ServerRequest request) {
        if (request.servletRequest().getContentLengthLong() > MOST_BYTES) {
            return true;
        }
        try (InputStream body = request.servletRequest().getInputStream()) {
            return body.readNBytes(MOST_BYTES + 1).length > MOST_BYTES;
        } catch (IOException broken) {
            return false; // The gateway does not call again, and its path has arrived.
        }
    }
}
