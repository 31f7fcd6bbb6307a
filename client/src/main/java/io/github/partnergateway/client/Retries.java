package io.github.partnergateway.client;

/** How often and when a call tries again. */
record Retries(int maxAttempts, RetrySchedule schedule, Pause pause) {}
