package io.github.partnergateway.server;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The two forms of the header {@code Authorization} that the contract knows. The name of a scheme has no case. */
final class AuthorizationHeader {

    private static final Pattern FORM = Pattern.compile("\\s*([A-Za-z]+) +(\\S+)\\s*");

    private AuthorizationHeader() {}

    /** An API user and its key, as they were presented. */
    record Basic(String user, String key) {}

    static Optional<String> bearer(String header) {
        return credentials(header, "bearer");
    }

    static Optional<Basic> basic(String header) {
        return credentials(header, "basic").flatMap(AuthorizationHeader::decode);
    }

    private static Optional<String> credentials(String header, String scheme) {
        Matcher form = FORM.matcher(header);
        return form.matches() && form.group(1).equalsIgnoreCase(scheme) ? Optional.of(form.group(2)) : Optional.empty();
    }

    private static Optional<Basic> decode(String encoded) {
        try {
            ByteBuffer bytes = ByteBuffer.wrap(Base64.getDecoder().decode(encoded));
            String pair = StandardCharsets.UTF_8.newDecoder().decode(bytes).toString();
            int colon = pair.indexOf(':');
            return colon < 0
                    ? Optional.empty()
                    : Optional.of(new Basic(pair.substring(0, colon), pair.substring(colon + 1)));
        } catch (IllegalArgumentException | CharacterCodingException unreadable) {
            return Optional.empty();
        }
    }
}
