package io.github.partnergateway.client.spring;

import io.github.partnergateway.client.AccessCheck;
import io.github.partnergateway.client.PaymentsClient;
import org.springframework.boot.health.contributor.AbstractHealthIndicator;
import org.springframework.boot.health.contributor.Health;

/** Whether the gateway admits this application. It asks for an access token at most, so it moves no money. */
final class AccessHealthIndicator extends AbstractHealthIndicator {

    private final PaymentsClient client;

    AccessHealthIndicator(PaymentsClient client) {
        super("Whether the Partner Gateway admits this application could not be found out");
        this.client = client;
    }

    @Override
    protected void doHealthCheck(Health.Builder health) {
        AccessCheck access = client.checkAccess();
        if (access == AccessCheck.ADMITTED) {
            health.up();
        } else {
            health.down();
        }
        health.withDetail("access", access.name());
    }
}
