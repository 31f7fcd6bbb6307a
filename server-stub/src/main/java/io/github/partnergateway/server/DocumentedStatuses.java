package io.github.partnergateway.server;

import static java.lang.annotation.ElementType.METHOD;
import static java.lang.annotation.RetentionPolicy.RUNTIME;

import java.lang.annotation.Documented;
import java.lang.annotation.Retention;
import java.lang.annotation.Target;

/**
 * The HTTP statuses that the contract documents for an operation. The generated interfaces carry it; an error code whose
 * status is not among them goes out as the operation's 500.
 */
@Documented
@Target(METHOD)
@Retention(RUNTIME)
public @interface DocumentedStatuses {

    /** The statuses, the one of success first. */
    int[] value();
}
