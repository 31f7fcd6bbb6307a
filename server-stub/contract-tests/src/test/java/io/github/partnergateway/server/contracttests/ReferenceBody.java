package io.github.partnergateway.server.contracttests;

import static io.github.partnergateway.server.contracttests.Defect.*;

import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** The body of a request to the reference gateway, as bytes. */
final class ReferenceBody {

    private static final int LIMIT = 65_536;

    private final Switch defects;

    ReferenceBody(Switch defects) {
        this.defects = defects;
    }

    byte[] of(ReferenceRequest request) throws IOException {
        byte[] body = request.body();
        checkMediaType(request.header("Content-Type"));
        checkSize(request, body.length);
        return body;
    }

    /** Of an operation without one, in which it matters only if there is one. */
    void checkUnasked(ReferenceRequest request) throws IOException {
        byte[] body = request.body();
        if (body.length > 0 && !defects.has(TAKES_A_FORM_FOR_A_TOKEN)) {
            checkMediaType(request.header("Content-Type"));
        }
        checkSize(request, body.length);
    }

    private void checkMediaType(@Nullable String type) {
        boolean isTaken = type == null
                ? !defects.has(WANTS_A_CONTENT_TYPE)
                : type.equals("application/json")
                        || type.startsWith("application/json;") && !defects.has(REFUSES_A_CHARSET)
                        || type.startsWith("text/") && defects.has(TAKES_ANY_TEXT);
        if (!isTaken) {
            throw new Refusal(Reply.json(415, "{'message':'Content-Type: must be application/json'}"));
        }
    }

    private void checkSize(ReferenceRequest request, int size) {
        int limit = defects.has(REFUSES_64_KIB) ? LIMIT - 1 : defects.has(TAKES_MORE_THAN_64_KIB) ? 2 * LIMIT : LIMIT;
        boolean isUncounted = defects.has(TAKES_ANY_CHUNKS) && request.header("Content-Length") == null;
        if (size > limit && !isUncounted) {
            throw new Refusal(Reply.json(413, "{'message':'body: must not be larger than 65536 bytes'}"));
        }
    }
}
