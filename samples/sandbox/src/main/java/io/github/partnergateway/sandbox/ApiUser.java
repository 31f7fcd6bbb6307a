package io.github.partnergateway.sandbox;

import java.net.URI;
import java.security.Principal;
import java.util.Locale;
import java.util.Set;

/**
 * Who calls, and what it may do.
 *
 * @param id opaque: the gateway's newer ids are no UUIDs
 * @param targetEnvironment the one that it may use
 * @param callbackHosts the hosts that are registered for its callbacks, in lower case
 */
record ApiUser(String id, String targetEnvironment, Set<String> callbackHosts) implements Principal {

    @Override
    public String getName() {
        return id;
    }

    /** Whether a callback may go there; that the address has a host, and how it is written, is the contract's rule. */
    boolean mayBeCalledBackAt(String url) {
        return callbackHosts.contains(URI.create(url).getHost().toLowerCase(Locale.ROOT));
    }
}
