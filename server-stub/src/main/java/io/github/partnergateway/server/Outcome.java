package io.github.partnergateway.server;

/** What became of a request, in the eyes of whoever operates the gateway. */
enum Outcome {

    /** The implementation served it. */
    SERVED,

    /** The implementation refused it, with a code of the contract. */
    REFUSED,

    /** It breaks the contract; the implementation never saw it. */
    REJECTED,

    /** Nobody knows who calls; the implementation never saw it. */
    DENIED,

    /** Something on this side failed: the only one that calls for somebody to look. */
    FAILED
}
