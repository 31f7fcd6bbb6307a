package io.github.partnergateway.server.contracttests;

/**
 * A request with its answer.
 *
 * @param field what the request has wrong, empty if nothing or no single field
 */
record Exchange(Operation operation, Request request, Answer answer, String field) {}
