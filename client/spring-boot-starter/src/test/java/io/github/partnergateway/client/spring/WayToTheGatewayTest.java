package io.github.partnergateway.client.spring;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.partnergateway.client.AccessCheck;
import io.github.partnergateway.client.PaymentsClient;
import io.github.partnergateway.client.testkit.GatewayExtension;
import java.net.URI;
import java.util.concurrent.atomic.AtomicBoolean;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManagerFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.boot.ssl.DefaultSslBundleRegistry;
import org.springframework.boot.ssl.SslBundle;
import org.springframework.boot.ssl.SslBundleKey;
import org.springframework.boot.ssl.SslBundles;
import org.springframework.boot.ssl.SslManagerBundle;
import org.springframework.boot.ssl.SslOptions;
import org.springframework.boot.ssl.SslStoreBundle;

class WayToTheGatewayTest {

    @RegisterExtension
    static final GatewayExtension gateway = new GatewayExtension();

    @Test
    void leadsThroughTheProxy() {
        URI proxy = URI.create(gateway.baseUrl());
        Applications.complete()
                .withPropertyValues(
                        "partner-gateway.client.base-url=http://gateway.invalid",
                        "partner-gateway.client.proxy.host=" + proxy.getHost(),
                        "partner-gateway.client.proxy.port=" + proxy.getPort())
                .run(context -> assertThat(context.getBean(PaymentsClient.class).checkAccess())
                        .isEqualTo(AccessCheck.ADMITTED));
    }

    @Test
    void isEncryptedAsTheSslBundleSays() {
        Managers managers = new Managers();
        SslBundle bundle = SslBundle.of(
                SslStoreBundle.NONE, SslBundleKey.NONE, SslOptions.NONE, SslBundle.DEFAULT_PROTOCOL, managers);
        Applications.complete()
                .withPropertyValues("partner-gateway.client.ssl-bundle=gateway")
                .withBean(SslBundles.class, () -> new DefaultSslBundleRegistry("gateway", bundle))
                .run(context -> assertThat(context).hasNotFailed());
        assertThat(managers.asked).isTrue();
    }

    /** Those of an empty bundle, noticing that a context is made of them. */
    private static final class Managers implements SslManagerBundle {

        private final SslManagerBundle empty = SslManagerBundle.from(SslStoreBundle.NONE, SslBundleKey.NONE);
        private final AtomicBoolean asked = new AtomicBoolean();

        @Override
        public KeyManagerFactory getKeyManagerFactory() {
            return empty.getKeyManagerFactory();
        }

        @Override
        public TrustManagerFactory getTrustManagerFactory() {
            return empty.getTrustManagerFactory();
        }

        @Override
        public SSLContext createSslContext(String protocol) {
            asked.set(true);
            return empty.createSslContext(protocol);
        }
    }
}
