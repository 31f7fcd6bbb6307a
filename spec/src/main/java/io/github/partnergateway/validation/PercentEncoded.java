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
 * Each percent sign of a text begins an escape: two hexadecimal digits follow it. A pattern could say it, but Java matches a
 * repeated group by recursion, and a long URL of many escapes would overflow the stack. Absent values are valid.
 */
@Documented
@Constraint(validatedBy = PercentEncodedValidator.class)
@Target({FIELD, METHOD, PARAMETER, ANNOTATION_TYPE, TYPE_USE})
@Retention(RUNTIME)
public @interface PercentEncoded {

    String message() default "must have two hexadecimal digits after each percent sign";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};
}
