package io.github.partnergateway.sandbox;

/** The sandbox can be reached from other machines and still has the keys that everybody knows. */
final class ReadyMadeKeysException extends RuntimeException {

    ReadyMadeKeysException() {
        super("The sandbox would listen beyond this machine with its ready-made keys, which everybody knows.");
    }
}
