package io.github.partnergateway.validation;

import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import org.jspecify.annotations.Nullable;

/** Public only because validators are made by reflection. */
public final class CodePointLengthValidator implements ConstraintValidator<CodePointLength, CharSequence> {

    private int min;
    private int max;

    @Override
    public void initialize(CodePointLength constraint) {
        min = constraint.min();
        max = constraint.max();
    }

    @Override
    public boolean isValid(@Nullable CharSequence text, ConstraintValidatorContext context) {
        if (text == null) {
            return true;
        }
        int length = Character.codePointCount(text, 0, text.length());
        if (length < min) {
            context.disableDefaultConstraintViolation();
            context.buildConstraintViolationWithTemplate("must have at least {min} characters")
                    .addConstraintViolation();
            return false;
        }
        return length <= max;
    }
}
