package io.github.partnergateway.server;

import static java.lang.annotation.ElementType.METHOD;
import static java.lang.annotation.RetentionPolicy.RUNTIME;

import java.lang.annotation.Documented;
import java.lang.annotation.Retention;
import java.lang.annotation.Target;

/**
 * The scheme of the header {@code Authorization} that the contract documents for an operation. The generated interfaces
 * carry it; the credentials are taken from the header before the implementation is called.
 */
@Documented
@Target(METHOD)
@Retention(RUNTIME)
public @interface DocumentedAuthorization {

    /** {@code bearer} for an access token, {@code basic} for an API user and its API key. */
    String value();
}
