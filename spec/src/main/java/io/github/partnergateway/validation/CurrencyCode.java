package io.github.partnergateway.validation;

import static java.lang.annotation.ElementType.ANNOTATION_TYPE;
import static java.lang.annotation.ElementType.FIELD;
import static java.lang.annotation.ElementType.METHOD;
import static java.lang.annotation.ElementType.PARAMETER;
import static java.lang.annotation.ElementType.TYPE_USE;
import static java.lang.annotation.RetentionPolicy.RUNTIME;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.Retention;
import java.lang.annotation.Target;

/**
 * A text is a currency code of ISO 4217, as {@link java.util.Currency} knows them. Whether the gateway accepts the currency
 * is for the gateway to say. Absent values are valid, and so is what is not three capital letters: that is reported by the
 * pattern beside this constraint, once.
 */
@Documented
@Constraint(validatedBy = CurrencyCodeValidator.class)
@Target({FIELD, METHOD, PARAMETER, ANNOTATION_TYPE, TYPE_USE})
@Retention(RUNTIME)
public @interface CurrencyCode {

    String message() default "must be a currency code of ISO 4217";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};
}
