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
 * A text has between {@link #min} and {@link #max} characters, counted as JSON Schema counts them: in Unicode code points,
 * so that an emoji is one character. {@code @Size} would count it as two. Absent values are valid.
 */
@Documented
@Constraint(validatedBy = CodePointLengthValidator.class)
@Target({FIELD, METHOD, PARAMETER, ANNOTATION_TYPE, TYPE_USE})
@Retention(RUNTIME)
public @interface CodePointLength {

    /** The least number of code points. */
    int min() default 0;

    /** The greatest number of code points. */
    int max() default Integer.MAX_VALUE;

    /** What is said of a text that is too long; of one that is too short it is said that it must have at least {@link #min}. */
    String message() default "must have at most {max} characters";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};
}
