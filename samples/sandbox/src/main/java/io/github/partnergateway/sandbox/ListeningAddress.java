package io.github.partnergateway.sandbox;

import java.net.Inet6Address;
import java.net.InetAddress;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.http.client.InetAddressFilter;
import org.springframework.boot.web.server.autoconfigure.ServerProperties;
import org.springframework.stereotype.Component;

/** Where the sandbox listens: for this machine only, or for others too. */
@Component
class ListeningAddress {

    private final @Nullable InetAddress address;

    ListeningAddress(ServerProperties server) {
        address = server.getAddress();
    }

    boolean isLoopback() {
        return address != null && address.isLoopbackAddress();
    }

    /** As it stands in a URL. */
    String host() {
        if (address == null || address.isAnyLocalAddress()) {
            return "0.0.0.0";
        }
        return address instanceof Inet6Address ? "[" + address.getHostAddress() + "]" : address.getHostAddress();
    }

    /** The loopback addresses, unless others can call: they would reach what listens on this machine alone. */
    InetAddressFilter callableLoopback() {
        return isLoopback() ? CallbackTransport.LOOPBACK : CallbackTransport.NOWHERE;
    }
}
