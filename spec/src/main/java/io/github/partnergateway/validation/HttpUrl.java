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
 * What looks like a URL of http or https is one: {@link java.net.URI} reads its host, its port lies in 1 to 65535, and two
 * hexadecimal digits follow each percent sign. Each fault is a violation with words of its own.
 *
 * <p>A pattern beside this constraint says what such a URL looks like, and reports once what does not. It could say the rest
 * only in part, and Java matches a repeated group by recursion, so that a long URL of many escapes would overflow the stack.
 * Absent values are valid.
 */
@Documented
@Constraint(validatedBy = HttpUrlValidator.class)
@Target({FIELD, METHOD, PARAMETER, ANNOTATION_TYPE, TYPE_USE})
@Retention(RUNTIME)
public @interface HttpUrl {

    /** In place of this one, each fault is reported with a message that names it. */
    String message() default "must be an http or https URL";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};
}
