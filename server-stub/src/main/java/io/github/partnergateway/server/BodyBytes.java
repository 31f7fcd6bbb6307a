package io.github.partnergateway.server;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;

/** The bytes of a body, up to the contract's limit. No more than that and one byte are ever held. */
final class BodyBytes {

    static final int LIMIT = 65_536;

    private BodyBytes() {}

    static byte[] read(HttpServletRequest request) {
        if (request.getContentLengthLong() > LIMIT) {
            throw new RequestRejectedException(Answer.BODY_TOO_LARGE);
        }
        byte[] bytes = bytes(request);
        // A chunked body declares no length, so what arrived counts.
        if (bytes.length > LIMIT) {
            throw new RequestRejectedException(Answer.BODY_TOO_LARGE);
        }
        return bytes;
    }

    private static byte[] bytes(HttpServletRequest request) {
        try {
            return request.getInputStream().readNBytes(LIMIT + 1);
        } catch (IOException broken) {
            // The caller's connection or its chunks broke: nothing here failed.
            throw RequestRejectedException.of("body", "must arrive whole");
        }
    }
}
