package io.github.partnergateway.sandbox;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Properties;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.support.PropertiesLoaderUtils;

/** What {@code --help} prints. The defaults come from where the sandbox takes them. */
final class Help {

    private static final String OPTION = "--help";

    private static final String TEXT = """
            An emulator of the Partner Gateway. Its options and their defaults:

              --server.address=${server.address}
                  where it listens; beyond this machine only with keys of your own
              --server.port=${server.port}
              --sandbox.data=${sandbox.data}
                  the directory of the database, created if it is missing; for one sandbox at a time
              --sandbox.settle-after=${sandbox.settle-after}
                  how long a pending payment stays pending
              --sandbox.target-environment=${sandbox.target-environment}
                  what the header X-Target-Environment must say
              --sandbox.callback-hosts=${sandbox.callback-hosts}
                  where callbacks may go
              --sandbox.api-user=${sandbox.api-user}
                  the API user that may call
              --sandbox.api-key=${sandbox.api-key}
                  with which it obtains access tokens
              --sandbox.subscription-key=${sandbox.subscription-key}
                  what the header Ocp-Apim-Subscription-Key must say

            Each can come from the environment instead, such as SANDBOX_SETTLE_AFTER. Keys of your own should, because
            everybody on this machine sees the options of a process: SANDBOX_API_KEY, SANDBOX_SUBSCRIPTION_KEY.
            """;

    private Help() {}

    static boolean isAskedForBy(String[] arguments) {
        for (String argument : arguments) {
            if (argument.equals(OPTION)) {
                return true;
            }
        }
        return false;
    }

    static String text() {
        String text = TEXT;
        Properties defaults = defaults();
        for (String name : defaults.stringPropertyNames()) {
            text = text.replace("${" + name + "}", defaults.getProperty(name));
        }
        return text;
    }

    private static Properties defaults() {
        try {
            return PropertiesLoaderUtils.loadProperties(new ClassPathResource("sandbox.properties"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
