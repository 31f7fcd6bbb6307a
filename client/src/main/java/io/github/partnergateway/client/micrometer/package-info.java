/** Metrics and traces of a client, for applications that have Micrometer on the class path. */
@NullMarked
package io.github.partnergateway.client.micrometer;

import org.jspecify.annotations.NullMarked;
