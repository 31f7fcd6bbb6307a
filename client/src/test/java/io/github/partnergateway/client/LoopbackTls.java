package io.github.partnergateway.client;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.util.List;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManagerFactory;

/** A certificate for the loopback address, made for one run by the JDK's own keytool; it trusts itself and nobody else. */
final class LoopbackTls {

    private static final String PASSWORD = "made-for-one-run";

    private LoopbackTls() {}

    static SSLContext create() {
        try {
            KeyStore keys = keys();
            KeyManagerFactory own = KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
            own.init(keys, PASSWORD.toCharArray());
            TrustManagerFactory trusted = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
            trusted.init(keys);
            SSLContext context = SSLContext.getInstance("TLS");
            context.init(own.getKeyManagers(), trusted.getTrustManagers(), null);
            return context;
        } catch (GeneralSecurityException | IOException | InterruptedException failure) {
            throw new IllegalStateException("no certificate for the loopback address", failure);
        }
    }

    private static KeyStore keys() throws GeneralSecurityException, IOException, InterruptedException {
        Path directory = Files.createTempDirectory("loopback-tls");
        Path file = directory.resolve("keys.p12");
        Process keytool = new ProcessBuilder(List.of(
                        Path.of(System.getProperty("java.home"), "bin", "keytool")
                                .toString(),
                        "-genkeypair",
                        "-alias",
                        "loopback",
                        "-keyalg",
                        "EC",
                        "-dname",
                        "CN=loopback",
                        "-ext",
                        "san=ip:127.0.0.1",
                        "-storetype",
                        "PKCS12",
                        "-keystore",
                        file.toString(),
                        "-storepass",
                        PASSWORD))
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
        keytool.waitFor();
        try {
            return KeyStore.getInstance(file.toFile(), PASSWORD.toCharArray());
        } finally {
            Files.delete(file);
            Files.delete(directory);
        }
    }
}
