/**
 * A double of the Partner Gateway for the tests of whoever uses the client: {@link
 * io.github.partnergateway.client.testkit.GatewayExtension} with JUnit, {@link
 * io.github.partnergateway.client.testkit.GatewayDouble} without it.
 */
@NullMarked
package io.github.partnergateway.client.testkit;

import org.jspecify.annotations.NullMarked;
