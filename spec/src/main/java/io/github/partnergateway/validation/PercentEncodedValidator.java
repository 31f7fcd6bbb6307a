package io.github.partnergateway.validation;

import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Public only because validators are made by reflection. */
public final class PercentEncodedValidator implements ConstraintValidator<PercentEncoded, CharSequence> {

    private static final Pattern BROKEN_ESCAPE = Pattern.compile("%(?![0-9A-Fa-f]{2})");

    @Override
    public boolean isValid(@Nullable CharSequence text, ConstraintValidatorContext context) {
        return text == null || !BROKEN_ESCAPE.matcher(text).find();
    }
}
