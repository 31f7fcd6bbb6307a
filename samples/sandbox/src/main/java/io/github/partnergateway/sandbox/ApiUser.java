package io.github.partnergateway.sandbox;

import java.net.URI;
import java.net.URISyntaxException;
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

    private static final int NO_PORT = -1;
    private static final int LAST_PORT = 65_535;

    @Override
    public String getName() {
        return id;
    }

    /** Whether a callback may go there. What cannot be read as an address with a host and a port is not registered either. */
    boolean mayBeCalledBackAt(String url) {
        try {
            URI address = new URI(url);
            String host = address.getHost();
            return host != null && callbackHosts.contains(host.toLowerCase(Locale.ROOT)) && isPort(address.getPort());
        } catch (URISyntaxException e) {
            return false;
        }
    }

    private static boolean isPort(int port) {
        return port == NO_PORT || port > 0 && port <= LAST_PORT;
    }
}
