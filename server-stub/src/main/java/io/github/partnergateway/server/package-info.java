/**
 * Everything between the wire and an implementation of the gateway: implement the interfaces of {@code server.api}, provide
 * a {@link io.github.partnergateway.server.CallerAuthenticator} and throw {@link
 * io.github.partnergateway.server.PaymentRefusedException} to refuse.
 */
@NullMarked
package io.github.partnergateway.server;

import org.jspecify.annotations.NullMarked;
