package io.github.partnergateway.server;

/** Nobody decides who may call: the application must not start like that. */
final class MissingCallerAuthenticatorException extends RuntimeException {

    static final String ACTION = "Provide a bean of type " + CallerAuthenticator.class.getName()
            + ". It decides whether a subscription key may call and who the caller behind an access token or an API key is.";

    MissingCallerAuthenticatorException() {
        super("There is no bean that decides who may call the Partner Gateway's operations. " + ACTION);
    }
}
