package io.github.partnergateway.sandbox;

import io.github.partnergateway.model.ErrorCode;
import io.github.partnergateway.server.PaymentRefusedException;
import org.jspecify.annotations.Nullable;

/** What an API user may do. Each method returns if it may and throws a {@link PaymentRefusedException} if it may not. */
final class Permission {

    private static final String SANDBOX = "sandbox";
    private static final String SANDBOX_CURRENCY = "EUR";

    private Permission() {}

    static void toUse(ApiUser user, String environment) {
        if (!user.targetEnvironment().equals(environment)) {
            throw new PaymentRefusedException(
                    ErrorCode.Known.NOT_ALLOWED_TARGET_ENVIRONMENT, "Access to target environment is forbidden.");
        }
    }

    static void toBeCalledBack(ApiUser user, @Nullable String url) {
        if (url != null && !user.mayBeCalledBackAt(url)) {
            throw new PaymentRefusedException(
                    ErrorCode.Known.INVALID_CALLBACK_URL_HOST,
                    "The host of the callback URL is not registered for this API user.");
        }
    }

    /** The sandbox takes one currency; which ones a market takes is not known, so any will do there. */
    static void toPayIn(ApiUser user, String currency) {
        if (user.targetEnvironment().equals(SANDBOX) && !currency.equals(SANDBOX_CURRENCY)) {
            throw new PaymentRefusedException(ErrorCode.Known.INVALID_CURRENCY, "Currency not supported.");
        }
    }
}
