package io.github.partnergateway.sandbox;

import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import org.springframework.boot.Banner;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;

/**
 * An emulator of the Partner Gateway inside your own program: on a free port of this machine, with the ready-made
 * credentials below, quiet unless something is wrong. Close it when you are done; what it was told to pay is kept in its
 * data directory and goes on when a sandbox is started there again.
 */
public final class Sandbox implements AutoCloseable {

    /** The API user that may call. */
    public static final String API_USER = "11111111-1111-4111-8111-111111111111";

    /** The key with which {@link #API_USER} obtains access tokens. */
    public static final String API_KEY = "sandbox-api-key";

    /** What goes into the header {@code Ocp-Apim-Subscription-Key}. */
    public static final String SUBSCRIPTION_KEY = "sandbox-subscription-key";

    /** What goes into the header {@code X-Target-Environment}. */
    public static final String TARGET_ENVIRONMENT = "sandbox";

    private static final Duration SETTLE_AFTER = Duration.ofSeconds(3);

    private final ConfigurableApplicationContext context;

    private Sandbox(ConfigurableApplicationContext context) {
        this.context = context;
    }

    /**
     * Starts a sandbox whose pending payments settle after three seconds, and returns once it answers.
     *
     * @param dataDirectory where its database is; created if it is missing
     */
    public static Sandbox start(Path dataDirectory) {
        return start(dataDirectory, SETTLE_AFTER);
    }

    /**
     * Starts a sandbox and returns once it answers.
     *
     * @param dataDirectory where its database is; created if it is missing
     * @param settleAfter how long pending payments stay pending
     */
    public static Sandbox start(Path dataDirectory, Duration settleAfter) {
        QuietLogging.unlessConfigured();
        SpringApplication application = SandboxApplication.application();
        application.setBannerMode(Banner.Mode.OFF);
        application.setListeners(QuietLogging.withoutLogging(application.getListeners()));
        // As arguments, since these win over whatever the environment of the surrounding program says.
        return new Sandbox(application.run(
                "--spring.config.name=sandbox",
                "--server.address=127.0.0.1",
                "--server.port=0",
                "--sandbox.data=" + dataDirectory.toAbsolutePath(),
                "--sandbox.settle-after=" + settleAfter,
                "--sandbox.api-user=" + API_USER,
                "--sandbox.api-key=" + API_KEY,
                "--sandbox.subscription-key=" + SUBSCRIPTION_KEY,
                "--sandbox.target-environment=" + TARGET_ENVIRONMENT,
                "--sandbox.callback-hosts=localhost,127.0.0.1"));
    }

    /** Where it listens, without a path: what a client takes as the gateway's base URL. */
    public URI baseUrl() {
        return URI.create("http://127.0.0.1:" + context.getEnvironment().getRequiredProperty("local.server.port"));
    }

    /** Stops it. Callbacks that are under way have a moment to arrive. */
    @Override
    public void close() {
        context.close();
    }
}
