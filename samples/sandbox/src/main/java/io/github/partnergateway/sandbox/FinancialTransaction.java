package io.github.partnergateway.sandbox;

import java.util.concurrent.ThreadLocalRandom;

/** The wallet platform's numbers of transactions, as the sandbox makes them up. */
final class FinancialTransaction {

    private static final long FIRST = 1_000_000_000L;
    private static final long END = 10_000_000_000L;

    private FinancialTransaction() {}

    /** A new one: ten digits. */
    static String number() {
        return Long.toString(ThreadLocalRandom.current().nextLong(FIRST, END));
    }
}
