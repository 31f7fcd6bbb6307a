@NullMarked
package io.github.partnergateway.sandbox;

import org.jspecify.annotations.NullMarked;
