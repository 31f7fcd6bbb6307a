package io.github.partnergateway.server;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * What an application may set.
 *
 * @param ignoreUnknownFields Whether fields of a body that the contract does not know are passed over instead of refused.
 * @param openapi The contract itself.
 */
@ConfigurationProperties("partner-gateway.server")
record ServerProperties(
        @DefaultValue("false") boolean ignoreUnknownFields,
        @DefaultValue OpenApi openapi) {

    /**
     * The contract itself.
     *
     * @param enabled Whether the contract is served at /openapi.yaml.
     */
    record OpenApi(@DefaultValue("false") boolean enabled) {}
}
