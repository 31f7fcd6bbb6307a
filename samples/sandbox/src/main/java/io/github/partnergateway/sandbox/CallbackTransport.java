package io.github.partnergateway.sandbox;

import java.time.Duration;
import java.util.Locale;
import java.util.Set;
import org.apache.hc.client5.http.impl.DefaultSchemePortResolver;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.apache.hc.client5.http.impl.classic.HttpClientBuilder;
import org.apache.hc.client5.http.impl.routing.DefaultRoutePlanner;
import org.springframework.boot.http.client.HttpClientSettings;
import org.springframework.boot.http.client.HttpComponentsHttpClientBuilder;
import org.springframework.boot.http.client.HttpRedirects;
import org.springframework.boot.http.client.InetAddressFilter;

/**
 * The connections that callbacks use. Addresses are checked when a connection is opened, after the name was resolved:
 * whoever registers a name decides what it resolves to, and may change it.
 */
final class CallbackTransport {

    /** Addresses outside of this machine and its networks. */
    static final InetAddressFilter ELSEWHERE = InetAddressFilter.externalAddresses();

    /** This machine, under its usual names. */
    static final InetAddressFilter LOOPBACK = InetAddressFilter.of("127.0.0.0/8", "::1");

    static final InetAddressFilter NOWHERE = InetAddressFilter.all().negate();

    private static final Set<String> LOOPBACK_NAMES = Set.of("localhost", "127.0.0.1", "[::1]");
    private static final Duration CONNECT = Duration.ofSeconds(2);
    private static final Duration READ = Duration.ofSeconds(5);

    private CallbackTransport() {}

    static boolean isLoopbackName(String host) {
        return LOOPBACK_NAMES.contains(host.toLowerCase(Locale.ROOT));
    }

    static CloseableHttpClient to(InetAddressFilter addresses, int concurrency) {
        return new HttpComponentsHttpClientBuilder()
                .withCustomizer(CallbackTransport::plainly)
                .withConnectionManagerCustomizer(pool -> pool.setMaxConnTotal(concurrency)
                        // All receivers may be the same host; the default of five would make them wait for each other.
                        .setMaxConnPerRoute(concurrency))
                .build(HttpClientSettings.defaults()
                        .withTimeouts(CONNECT, READ)
                        .withRedirects(HttpRedirects.DONT_FOLLOW)
                        .withInetAddressFilter(addresses));
    }

    private static void plainly(HttpClientBuilder client) {
        client.setUserAgent("partner-gateway-sandbox")
                // A kept connection may be dead, and there is no second attempt that would find out.
                .setConnectionReuseStrategy((request, response, context) -> false)
                // Past any proxy: behind one, the addresses could not be checked.
                .setRoutePlanner(new DefaultRoutePlanner(DefaultSchemePortResolver.INSTANCE))
                .disableAutomaticRetries()
                .disableAuthCaching()
                .disableContentCompression()
                .disableCookieManagement();
    }
}
