package io.github.partnergateway.server;

import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.List;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.util.InvalidMimeTypeException;
import org.springframework.util.MimeType;
import org.springframework.util.MimeTypeUtils;

/**
 * The body is JSON, and in UTF-8. Without a media type it is taken as such. {@code application/*+json} is refused: such a
 * type says that its JSON means something else than a payment.
 */
final class MediaTypeCheck {

    private MediaTypeCheck() {}

    static void check(HttpServletRequest request) {
        List<String> types = Collections.list(request.getHeaders(HttpHeaders.CONTENT_TYPE));
        boolean isJson = types.isEmpty() || (types.size() == 1 && (types.get(0).isBlank() || isJson(types.get(0))));
        if (!isJson) {
            throw new RequestRejectedException(Answer.MEDIA_TYPE_UNSUPPORTED);
        }
        String coding = request.getHeader(HttpHeaders.CONTENT_ENCODING);
        if (coding != null && !coding.isBlank() && !coding.equalsIgnoreCase("identity")) {
            throw new RequestRejectedException(Answer.CODING_UNSUPPORTED);
        }
    }

    private static boolean isJson(String type) {
        try {
            MimeType parsed = MimeTypeUtils.parseMimeType(type);
            return parsed.equalsTypeAndSubtype(MediaType.APPLICATION_JSON)
                    && (parsed.getCharset() == null || parsed.getCharset().equals(StandardCharsets.UTF_8));
        } catch (InvalidMimeTypeException unreadable) {
            return false;
        }
    }
}
