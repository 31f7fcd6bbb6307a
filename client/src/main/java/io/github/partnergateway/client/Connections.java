package io.github.partnergateway.client;

import java.net.InetSocketAddress;
import java.time.Duration;
import javax.net.ssl.SSLContext;
import org.apache.hc.client5.http.config.ConnectionConfig;
import org.apache.hc.client5.http.impl.classic.HttpClientBuilder;
import org.apache.hc.client5.http.impl.classic.HttpClients;
import org.apache.hc.client5.http.impl.io.PoolingHttpClientConnectionManager;
import org.apache.hc.client5.http.impl.io.PoolingHttpClientConnectionManagerBuilder;
import org.apache.hc.client5.http.io.ManagedHttpClientConnection;
import org.apache.hc.client5.http.ssl.DefaultClientTlsStrategy;
import org.apache.hc.core5.http.HttpHost;
import org.apache.hc.core5.http.io.HttpConnectionFactory;
import org.apache.hc.core5.util.TimeValue;
import org.apache.hc.core5.util.Timeout;
import org.jspecify.annotations.Nullable;

/** How connections are made: the way through a proxy, and whom to trust. */
record Connections(
        @Nullable InetSocketAddress proxy, @Nullable SSLContext sslContext) {

    private static final int MOST = 256;
    /** A connection that the gateway closed meanwhile would cost an unknown outcome; looking costs a millisecond. */
    private static final Duration IDLE_BEFORE_CHECK = Duration.ofMillis(100);

    private static final Duration LIFE = Duration.ofMinutes(5);

    private static final HttpConnectionFactory<ManagedHttpClientConnection> QUIET = socket -> {
        QuietConnection connection = new QuietConnection();
        if (socket != null) {
            connection.bind(socket);
        }
        return connection;
    };

    /** An HttpClient that does nothing by itself: no retries, redirects, cookies, authentication or compression. */
    HttpTransport open(Limits limits, ClientObserver observer) {
        PoolingHttpClientConnectionManager pool = pool(limits).build();
        HttpClientBuilder http = HttpClients.custom()
                .setConnectionManager(pool)
                .setRequestExecutor(new SentMark())
                .disableAutomaticRetries()
                .disableRedirectHandling()
                .disableCookieManagement()
                .disableAuthCaching()
                .disableContentCompression()
                .disableDefaultUserAgent();
        if (proxy != null) {
            http.setProxy(new HttpHost(proxy.getHostString(), proxy.getPort()));
        }
        observer.connected(new CountedPool(pool));
        return new HttpTransport(http.build());
    }

    private PoolingHttpClientConnectionManagerBuilder pool(Limits limits) {
        PoolingHttpClientConnectionManagerBuilder pool = PoolingHttpClientConnectionManagerBuilder.create()
                .setConnectionFactory(QUIET)
                .setMaxConnPerRoute(MOST)
                .setMaxConnTotal(MOST)
                .setDefaultConnectionConfig(ConnectionConfig.custom()
                        .setConnectTimeout(Timeout.of(limits.connectTimeout()))
                        .setSocketTimeout(Timeout.of(limits.responseTimeout()))
                        .setValidateAfterInactivity(TimeValue.of(IDLE_BEFORE_CHECK))
                        .setTimeToLive(TimeValue.of(LIFE))
                        .build());
        return sslContext == null ? pool : pool.setTlsSocketStrategy(new DefaultClientTlsStrategy(sslContext));
    }

    private record CountedPool(PoolingHttpClientConnectionManager manager) implements ConnectionPool {

        @Override
        public int leased() {
            return manager.getTotalStats().getLeased();
        }

        @Override
        public int available() {
            return manager.getTotalStats().getAvailable();
        }

        @Override
        public int pending() {
            return manager.getTotalStats().getPending();
        }

        @Override
        public int max() {
            return manager.getTotalStats().getMax();
        }
    }
}
