package io.github.partnergateway.validation;

import static java.util.stream.Collectors.toUnmodifiableSet;

import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import java.util.Currency;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Public only because validators are made by reflection. */
public final class CurrencyCodeValidator implements ConstraintValidator<CurrencyCode, CharSequence> {

    private static final Pattern SHAPE = Pattern.compile("[A-Z]{3}");
    private static final Set<String> CODES = Currency.getAvailableCurrencies().stream()
            .map(Currency::getCurrencyCode)
            .collect(toUnmodifiableSet());

    @Override
    public boolean isValid(@Nullable CharSequence code, ConstraintValidatorContext context) {
        return code == null || !SHAPE.matcher(code).matches() || CODES.contains(code.toString());
    }
}
