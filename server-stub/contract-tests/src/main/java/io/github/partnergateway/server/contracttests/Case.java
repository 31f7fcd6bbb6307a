package io.github.partnergateway.server.contracttests;

import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.function.Executable;

/**
 * A case: a sentence of the contract, and what tells whether the gateway keeps it.
 *
 * @param check throws an {@link AssertionError} if it does not
 */
record Case(String name, Rule rule, Executable check) {

    DynamicTest test() {
        return DynamicTest.dynamicTest(name, rule.source(), check);
    }
}
