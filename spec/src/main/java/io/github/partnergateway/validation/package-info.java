/**
 * The rules of the contract that YAML cannot express, as Bean Validation constraints and exact conversions.
 *
 * <p>The generated models use them; applications seldom need them directly.
 */
@NullMarked
package io.github.partnergateway.validation;

import org.jspecify.annotations.NullMarked;
