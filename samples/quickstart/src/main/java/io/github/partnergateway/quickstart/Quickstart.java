package io.github.partnergateway.quickstart;

import org.slf4j.bridge.SLF4JBridgeHandler;

/** Starts the program. */
public final class Quickstart {

    private Quickstart() {}

    public static void main(String[] arguments) {
        // The server inside the sandbox logs through the JDK; this leaves it to the one quiet configuration.
        SLF4JBridgeHandler.removeHandlersForRootLogger();
        SLF4JBridgeHandler.install();
        System.exit(PayCommand.commandLine(System.getenv(), SecretPrompt.ofConsole())
                .execute(arguments));
    }
}
