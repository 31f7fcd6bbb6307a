/**
 * The client of the Partner Gateway in a Spring Boot application: a {@link io.github.partnergateway.client.PaymentsClient} made
 * from the properties {@code partner-gateway.client.*}.
 */
@NullMarked
package io.github.partnergateway.client.spring;

import org.jspecify.annotations.NullMarked;
