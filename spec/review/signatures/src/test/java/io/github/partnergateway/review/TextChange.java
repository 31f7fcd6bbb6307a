package io.github.partnergateway.review;

/** Alters a contract in every place where a text stands. */
record TextChange(String before, String now) {

    String apply(String contract) {
        if (!contract.contains(before)) {
            throw new IllegalArgumentException("the contract does not have " + before);
        }
        return contract.replace(before, now);
    }
}
