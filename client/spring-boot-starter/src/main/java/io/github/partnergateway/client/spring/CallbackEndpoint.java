package io.github.partnergateway.client.spring;

import io.github.partnergateway.client.MalformedCallbackException;
import io.github.partnergateway.client.PaymentCallbacks;
import io.github.partnergateway.client.PaymentReference;
import java.io.IOException;
import java.io.InputStream;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;

/**
 * Takes callbacks. An unknown payment is answered as a known one is, and so is a repeated one: references may be derived from
 * guessable names, and a stranger must not find out which of them exist. No answer has a body.
 */
final class CallbackEndpoint {

    /** One byte more than {@link PaymentCallbacks#parse} takes, for it to refuse. */
    private static final int MOST_BYTES = 64 * 1024 + 1;

    private final KnownPayments known;
    private final Confirmations confirmations;

    CallbackEndpoint(KnownPayments known, Confirmations confirmations) {
        this.known = known;
        this.confirmations = confirmations;
    }

    ServerResponse take(ServerRequest request) throws IOException {
        PaymentReference reference = reference(request.pathVariable("reference"));
        if (reference == null || !isCallbackFor(reference, body(request))) {
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

    private static byte[] body(ServerRequest request) throws IOException {
        try (InputStream body = request.servletRequest().getInputStream()) {
            return body.readNBytes(MOST_BYTES);
        }
    }

    /** Callbacks were seen without a reference; one that is there is the same one. */
    private static boolean isCallbackFor(PaymentReference reference, byte[] body) {
        try {
            String told = PaymentCallbacks.parse(body).referenceId();
            return told == null || told.equalsIgnoreCase(reference.toString());
        } catch (MalformedCallbackException malformed) {
            return false;
        }
    }
}
