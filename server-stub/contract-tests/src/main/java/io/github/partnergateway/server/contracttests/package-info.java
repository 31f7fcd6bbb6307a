/**
 * A kit that tells an implementation of the gateway where it breaks the contract: extend {@link
 * io.github.partnergateway.server.contracttests.PaymentsContractTest}. Whatever it asks and whatever it judges by stands in
 * the contract's OpenAPI file.
 */
@NullMarked
package io.github.partnergateway.server.contracttests;

import org.jspecify.annotations.NullMarked;
