package io.github.partnergateway.quickstart;

import java.io.Console;
import java.util.Optional;

/** Asks a person for a secret, where there is one to ask. */
interface SecretPrompt {

    Optional<String> ask(String what);

    static SecretPrompt ofConsole() {
        return what -> {
            Console console = System.console();
            char[] secret = console == null ? null : console.readPassword("%s: ", what);
            return secret == null || secret.length == 0 ? Optional.empty() : Optional.of(new String(secret));
        };
    }
}
