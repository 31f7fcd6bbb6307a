package io.github.partnergateway.client;

import static com.github.tomakehurst.wiremock.client.WireMock.any;
import static com.github.tomakehurst.wiremock.client.WireMock.anyUrl;
import static com.github.tomakehurst.wiremock.core.WireMockConfiguration.wireMockConfig;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.github.tomakehurst.wiremock.WireMockServer;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyStore;
import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManagerFactory;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ConnectionsTest {

    private static final String PASSWORD = "password";

    @RegisterExtension
    static final WireGateway gateway = new WireGateway();

    @Nested
    class ThroughAProxy {

        private final PaymentsClientBuilder proxied = gateway.client()
                .proxy(new InetSocketAddress("127.0.0.1", gateway.server().port()));

        @Test
        void reachAGatewayThatThisMachineCannotResolve() {
            gateway.answerPayments(WireGateway.accepted());

            try (PaymentsClient client =
                    proxied.baseUrl("http://gateway.invalid").build()) {
                assertThat(client.create(WireGateway.payment()).attempts()).isOne();
            }
            assertThat(gateway.payments())
                    .singleElement()
                    .extracting(request -> request.getHeader("Host"))
                    .isEqualTo("gateway.invalid");
        }

        @ParameterizedTest
        @ValueSource(ints = {401, 403, 407, 409, 502, 503})
        void neverTakeTheProxysAnswerForTheGateways(int status) throws IOException {
            try (RefusingProxy refusing = new RefusingProxy(status);
                    PaymentsClient client = proxied.proxy(refusing.address())
                            .baseUrl("https://gateway.invalid")
                            .accessTokens(new FixedToken("canary-token"))
                            .maxAttempts(1)
                            .build()) {
                PaymentReference reference = PaymentReference.random();

                assertThatThrownBy(() -> client.create(reference, WireGateway.payment()))
                        .isInstanceOfSatisfying(
                                GatewayUnreachableException.class,
                                ending -> assertThat(ending.attempts()).isZero())
                        .hasRootCauseMessage("the proxy answered with status " + status);
                assertThatThrownBy(() -> client.resume(reference, WireGateway.payment()))
                        .isInstanceOf(PaymentOutcomeUnknownException.class);
            }
        }

        @Test
        void thatRefusesTheTunnelAreUnreachable_sinceNothingWasSent() {
            try (PaymentsClient client = proxied.baseUrl("https://gateway.invalid")
                    .accessTokens(new FixedToken("canary-token"))
                    .build()) {
                assertThatThrownBy(() -> client.create(WireGateway.payment()))
                        .isInstanceOf(GatewayUnreachableException.class);
            }
            assertThat(gateway.payments()).isEmpty();
        }
    }

    @Nested
    class WithTls {

        @TempDir
        Path folder;

        @Test
        void trustWhomTheCallerTrusts() throws Exception {
            Path keys = selfSigned();
            WireMockServer server = new WireMockServer(wireMockConfig()
                    .dynamicPort()
                    .dynamicHttpsPort()
                    .keystorePath(keys.toString())
                    .keystorePassword(PASSWORD)
                    .keyManagerPassword(PASSWORD));
            server.start();
            try {
                server.stubFor(any(anyUrl()).willReturn(WireGateway.accepted()));
                PaymentsClientBuilder builder = gateway.client()
                        .baseUrl("https://localhost:" + server.httpsPort())
                        .accessTokens(new FixedToken("canary-token"));

                assertThatThrownBy(() -> builder.build().create(WireGateway.payment()))
                        .isInstanceOf(GatewayUnreachableException.class);
                assertThat(server.getAllServeEvents()).isEmpty();

                assertThat(builder.sslContext(trusting(keys))
                                .build()
                                .create(WireGateway.payment())
                                .attempts())
                        .isOne();
            } finally {
                server.stop();
            }
        }

        private Path selfSigned() throws Exception {
            Path keys = folder.resolve("keys.p12");
            Process keytool = new ProcessBuilder(
                            Path.of(System.getProperty("java.home"), "bin", "keytool")
                                    .toString(),
                            "-genkeypair",
                            "-keystore",
                            keys.toString(),
                            "-storepass",
                            PASSWORD,
                            "-alias",
                            "gateway",
                            "-keyalg",
                            "EC",
                            "-dname",
                            "CN=localhost",
                            "-ext",
                            "san=dns:localhost")
                    .redirectErrorStream(true)
                    .start();
            keytool.getInputStream().readAllBytes();
            assertThat(keytool.waitFor()).isZero();
            return keys;
        }

        private SSLContext trusting(Path keys) throws Exception {
            KeyStore store = KeyStore.getInstance("PKCS12");
            try (InputStream file = Files.newInputStream(keys)) {
                store.load(file, PASSWORD.toCharArray());
            }
            KeyStore trusted = KeyStore.getInstance("PKCS12");
            trusted.load(null, null);
            trusted.setCertificateEntry("gateway", store.getCertificate("gateway"));
            TrustManagerFactory trust = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
            trust.init(trusted);
            SSLContext context = SSLContext.getInstance("TLS");
            context.init(null, trust.getTrustManagers(), null);
            return context;
        }
    }
}
