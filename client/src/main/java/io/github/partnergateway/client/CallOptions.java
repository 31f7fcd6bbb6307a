package io.github.partnergateway.client;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * What one call does differently from its client. Immutable: each method returns a changed copy.
 *
 * <pre>{@code client.create(reference, payment, CallOptions.none().deadline(Duration.ofSeconds(20)))}</pre>
 */
public final class CallOptions {

    private static final CallOptions NONE = new CallOptions(null, null, null);

    private final @Nullable Duration deadline;
    private final @Nullable TargetEnvironment targetEnvironment;
    private final @Nullable String callbackUrl;

    private CallOptions(
            @Nullable Duration deadline, @Nullable TargetEnvironment targetEnvironment, @Nullable String callbackUrl) {
        this.deadline = deadline;
        this.targetEnvironment = targetEnvironment;
        this.callbackUrl = callbackUrl;
    }

    /** Everything as the client has it. */
    public static CallOptions none() {
        return NONE;
    }

    /**
     * How long the call may take, with all its attempts and pauses.
     *
     * @throws IllegalArgumentException if it is not positive
     */
    public CallOptions deadline(Duration atMost) {
        return new CallOptions(Settings.positive("deadline", atMost), targetEnvironment, callbackUrl);
    }

    /** The contract's {@code X-Target-Environment}. */
    public CallOptions targetEnvironment(TargetEnvironment environment) {
        return new CallOptions(deadline, environment, callbackUrl);
    }

    /**
     * The contract's {@code X-Callback-Url}; {@code {reference}} in it is filled in. It is checked when the call begins.
     */
    public CallOptions callbackUrl(String url) {
        return new CallOptions(deadline, targetEnvironment, url);
    }

    Duration deadlineOr(Duration ofClient) {
        return deadline == null ? ofClient : deadline;
    }

    String targetEnvironmentOr(String ofClient) {
        return targetEnvironment == null ? ofClient : targetEnvironment.toString();
    }

    @Nullable
    String callbackUrl() {
        return callbackUrl;
    }
}
