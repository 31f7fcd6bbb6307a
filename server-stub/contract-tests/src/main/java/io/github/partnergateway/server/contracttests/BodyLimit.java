package io.github.partnergateway.server.contracttests;

import java.util.Arrays;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** How large a body may be, which the contract says in words. */
final class BodyLimit {

    private static final Pattern LIMIT = Pattern.compile("([0-9]+) KiB");
    private static final int KIBI = 1_024;

    private BodyLimit() {}

    static int of(Part description) {
        Matcher limit = LIMIT.matcher(description.text());
        if (!limit.find()) {
            throw new IllegalStateException(description + " no longer says how large a body may be");
        }
        return Integer.parseInt(limit.group(1)) * KIBI;
    }

    /** Blanks behind a body change nothing but its size. */
    static Request padded(Request request, int size) {
        byte[] padded = Arrays.copyOf(request.body(), size);
        Arrays.fill(padded, request.body().length, size, (byte) ' ');
        return request.withBody(padded);
    }
}
