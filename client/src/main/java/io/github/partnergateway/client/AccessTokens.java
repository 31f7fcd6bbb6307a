package io.github.partnergateway.client;

/**
 * Where the client takes its access tokens from. By default it creates them with the API user and the API key, keeps them and
 * replaces them in time; an application that shares tokens between processes provides its own.
 *
 * <p>Used from many threads at once.
 */
public interface AccessTokens {

    /**
     * A token that should be valid now. It is asked for before every request, so it must be kept rather than created each time.
     * An exception from here ends the call before a payment is sent.
     */
    String current();

    /**
     * The gateway refused a token. The next {@link #current()} should be another one, unless this one was replaced already.
     *
     * @param refused the very token that was refused
     */
    void invalidate(String refused);
}
