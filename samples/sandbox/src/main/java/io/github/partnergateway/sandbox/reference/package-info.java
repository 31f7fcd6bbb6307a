/** The contract as a page to read and try, with samples. */
@NullMarked
package io.github.partnergateway.sandbox.reference;

import org.jspecify.annotations.NullMarked;
