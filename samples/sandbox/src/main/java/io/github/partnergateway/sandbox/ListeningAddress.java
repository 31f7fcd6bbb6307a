package io.github.partnergateway.sandbox;

import java.net.InetAddress;
import org.springframework.boot.http.client.InetAddressFilter;
import org.springframework.boot.web.server.autoconfigure.ServerProperties;
import org.springframework.stereotype.Component;

/** Where the sandbox listens: for this machine only, or for others too. */
@Component
class ListeningAddress {

    private final boolean loopback;

    ListeningAddress(ServerProperties server) {
        InetAddress address = server.getAddress();
        loopback = address != null && address.isLoopbackAddress();
    }

    boolean isLoopback() {
        return loopback;
    }

    /** The loopback addresses, unless others can call: they would reach what listens on this machine alone. */
    InetAddressFilter callableLoopback() {
        return loopback ? CallbackTransport.LOOPBACK : CallbackTransport.NOWHERE;
    }
}
