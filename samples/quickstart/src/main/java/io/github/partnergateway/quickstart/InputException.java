package io.github.partnergateway.quickstart;

/** What the program was given is wrong; the message says what, for people. */
final class InputException extends RuntimeException {

    InputException(String message) {
        super(message);
    }
}
