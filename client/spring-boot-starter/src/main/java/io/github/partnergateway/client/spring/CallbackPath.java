package io.github.partnergateway.client.spring;

import static io.github.partnergateway.client.spring.UnfitApplicationException.wrong;

import io.github.partnergateway.client.PaymentReference;
import org.springframework.http.server.PathContainer;
import org.springframework.web.util.pattern.PathPattern;
import org.springframework.web.util.pattern.PathPattern.PathMatchInfo;
import org.springframework.web.util.pattern.PathPatternParser;
import org.springframework.web.util.pattern.PatternParseException;

/** Where callbacks are taken, as Spring MVC writes it. */
record CallbackPath(String pattern) {

    static final String REFERENCE = "{reference}";

    /**
     * Checks it.
     *
     * @throws UnfitApplicationException if it is not a path, or has no place for the reference
     */
    CallbackPath {
        if (!pattern.startsWith("/") || !pattern.contains(REFERENCE)) {
            throw wrong("callbacks.path", "must begin with / and contain " + REFERENCE);
        }
        try {
            parsed(pattern);
        } catch (PatternParseException unreadable) {
            throw wrong("callbacks.path", "must be a path as Spring MVC writes it");
        }
    }

    /** Whether a callback to this URL arrives here, if nothing on its way rewrites the path. */
    boolean isReachedBy(String callbackUrl, String applicationsPath) {
        String reference = PaymentReference.random().toString();
        String path = callbackUrl
                .replaceFirst("^[^:/?#]+://[^/?#]*", "")
                .replace(REFERENCE, reference)
                .replaceFirst("[?#].*", "");
        PathMatchInfo match = parsed(applicationsPath + pattern).matchAndExtract(PathContainer.parsePath(path));
        return match != null && reference.equals(match.getUriVariables().get("reference"));
    }

    private static PathPattern parsed(String pattern) {
        return PathPatternParser.defaultInstance.parse(pattern);
    }
}
