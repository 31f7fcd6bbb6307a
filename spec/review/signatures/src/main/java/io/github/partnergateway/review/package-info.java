/** Says what a change of the contract does to the Java that is generated from it. */
@NullMarked
package io.github.partnergateway.review;

import org.jspecify.annotations.NullMarked;
