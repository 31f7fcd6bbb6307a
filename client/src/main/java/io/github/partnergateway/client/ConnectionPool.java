package io.github.partnergateway.client;

/** The connections of a client, counted at the moment of asking. */
public interface ConnectionPool {

    /** Connections that are in use. */
    int leased();

    /** Connections that wait for use. */
    int available();

    /** Calls that wait for a connection. */
    int pending();

    /** The greatest number of connections. */
    int max();
}
