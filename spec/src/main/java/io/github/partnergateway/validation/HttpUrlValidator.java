package io.github.partnergateway.validation;

import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Public only because validators are made by reflection. */
public final class HttpUrlValidator implements ConstraintValidator<HttpUrl, CharSequence> {

    private static final Pattern BROKEN_ESCAPE = Pattern.compile("%(?![0-9A-Fa-f]{2})");
    private static final Pattern HOST_AND_PORT = Pattern.compile(
            "[Hh][Tt][Tt][Pp][Ss]?://(?<host>[A-Za-z0-9.-]+|\\[[0-9A-Fa-f:.]+])(:(?<port>[0-9]{1,5}))?([/?].*)?",
            Pattern.DOTALL);

    @Override
    public boolean isValid(@Nullable CharSequence text, ConstraintValidatorContext context) {
        List<String> faults = text == null ? List.of() : faults(text);
        context.disableDefaultConstraintViolation();
        faults.forEach(
                fault -> context.buildConstraintViolationWithTemplate(fault).addConstraintViolation());
        return faults.isEmpty();
    }

    private static List<String> faults(CharSequence text) {
        List<String> faults = new ArrayList<>();
        if (BROKEN_ESCAPE.matcher(text).find()) {
            faults.add("must have two hexadecimal digits after each percent sign");
        }
        Matcher url = HOST_AND_PORT.matcher(text);
        if (url.matches()) {
            if (!isHost(url.group("host"))) {
                faults.add("must have a host that is a domain name or an IP address");
            }
            if (url.group("port") != null && !isPort(Integer.parseInt(url.group("port")))) {
                faults.add("must have a port from 1 to 65535, or none");
            }
        }
        return faults;
    }

    private static boolean isHost(String host) {
        try {
            return new URI("http://" + host).getHost() != null;
        } catch (URISyntaxException unreadable) {
            return false;
        }
    }

    private static boolean isPort(int port) {
        return port >= 1 && port <= 65_535;
    }
}
