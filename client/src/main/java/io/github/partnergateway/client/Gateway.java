package io.github.partnergateway.client;

import feign.Client;
import feign.Feign;
import feign.FeignException;
import feign.Retryer;
import io.github.partnergateway.client.api.AccessTokensApi;
import io.github.partnergateway.client.api.PaymentStatusApi;
import io.github.partnergateway.client.api.PaymentsApi;
import io.github.partnergateway.model.AccessToken;
import io.github.partnergateway.model.PaymentRequest;
import io.github.partnergateway.model.PaymentResult;
import java.io.IOException;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The contract's three operations over Feign, one request for each call. */
final class Gateway {

    private final String targetEnvironment;
    private final AccessTokens tokens;
    private final PaymentsApi payments;
    private final PaymentStatusApi statuses;

    Gateway(Settings settings, Client transport, AccessTokens tokens, Json json) {
        GatewayHeaders bearer = new GatewayHeaders(transport, settings.subscriptionKey(), () -> bearer(tokens), json);
        this.tokens = tokens;
        targetEnvironment = settings.targetEnvironment();
        payments = api(PaymentsApi.class, settings, bearer, json);
        statuses = api(PaymentStatusApi.class, settings, bearer, json);
    }

    /** The token endpoint, for the credentials of an API user. */
    static Function<String, AccessToken> tokenEndpoint(Settings settings, Client transport, Json json) {
        GatewayHeaders basic =
                new GatewayHeaders(transport, settings.subscriptionKey(), settings.credentials()::basic, json);
        return api(AccessTokensApi.class, settings, basic, json)::createAccessToken;
    }

    private static <T> T api(Class<T> operations, Settings settings, GatewayHeaders headers, Json json) {
        return Feign.builder()
                .client(headers)
                .encoder(json)
                .decoder(json)
                .decodeVoid()
                .retryer(Retryer.NEVER_RETRY)
                .target(operations, settings.baseUrl());
    }

    private static String bearer(AccessTokens tokens) {
        try {
            return "Bearer " + tokens.current();
        } catch (RuntimeException failure) {
            throw new TokenException(unwrapped(failure));
        }
    }

    AccessCheck checkAccess() {
        try {
            bearer(tokens);
            return AccessCheck.ADMITTED;
        } catch (TokenException noToken) {
            return Verdict.ofTokenFailure(noToken.getCause()) == Verdict.ACCESS
                    ? AccessCheck.REFUSED
                    : AccessCheck.UNREACHABLE;
        }
    }

    PaymentsApi payments() {
        return payments;
    }

    void create(PaymentReference reference, PaymentRequest payment, @Nullable String callbackUrl) throws IOException {
        try {
            payments.createPayments(reference.toString(), targetEnvironment, payment, callbackUrl);
        } catch (FeignException wrapped) {
            throw ioException(wrapped);
        }
    }

    PaymentResult status(PaymentReference reference) throws IOException {
        try {
            return statuses.getPaymentStatus(reference.toString(), targetEnvironment);
        } catch (FeignException wrapped) {
            throw ioException(wrapped);
        }
    }

    private static IOException ioException(FeignException wrapped) {
        Throwable reason = unwrapped(wrapped);
        if (reason instanceof AnswerException answer) {
            throw answer;
        }
        return reason instanceof IOException failure
                ? failure
                : new IOException(wrapped.getClass().getSimpleName());
    }

    /** What Feign wrapped. Its own exceptions hold the request, token and body included, and go no further than here. */
    private static Throwable unwrapped(RuntimeException failure) {
        if (!(failure instanceof FeignException)) {
            return failure;
        }
        Throwable cause = failure.getCause();
        return cause == null ? new IOException(failure.getClass().getSimpleName()) : cause;
    }
}
