package io.github.partnergateway.review;

import java.util.List;

/**
 * The three surfaces of one contract.
 *
 * @param signatures sorted
 * @param jar their classes
 */
record GeneratedJava(List<Signature> signatures, byte[] jar) {}
