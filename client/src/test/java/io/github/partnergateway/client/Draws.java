package io.github.partnergateway.client;

import java.util.random.RandomGenerator;

/** Random generators without chance, for what is random in the client. */
final class Draws {

    /** Every draw is the least possible. */
    static final RandomGenerator LOW = () -> 0;

    /** Every draw is the greatest possible. */
    static final RandomGenerator HIGH = new RandomGenerator() {
        @Override
        public long nextLong() {
            return -1;
        }

        @Override
        public long nextLong(long bound) {
            return bound - 1;
        }

        @Override
        public long nextLong(long origin, long bound) {
            return bound - 1;
        }
    };

    private Draws() {}
}
