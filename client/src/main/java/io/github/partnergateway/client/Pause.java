package io.github.partnergateway.client;

import java.time.Duration;

/** How time passes between two requests. */
@FunctionalInterface
interface Pause {

    void sleep(Duration duration) throws InterruptedException;
}
