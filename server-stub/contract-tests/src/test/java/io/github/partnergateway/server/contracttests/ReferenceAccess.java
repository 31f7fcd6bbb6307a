package io.github.partnergateway.server.contracttests;

import static io.github.partnergateway.server.contracttests.Defect.*;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;

/** Who is let in, and the tokens. */
final class ReferenceAccess {

    private final Switch defects;
    private final Set<String> tokens = ConcurrentHashMap.newKeySet();

    ReferenceAccess(Switch defects) {
        this.defects = defects;
    }

    void check(ReferenceRequest request) {
        checkSubscription(request);
        String header = String.valueOf(request.header("Authorization"));
        boolean isBearer = header.startsWith("Bearer ") || defects.has(TAKES_A_TOKEN_WITHOUT_BEARER);
        String token = header.replaceFirst("^Bearer ", "");
        boolean isKnown = tokens.contains(token) || defects.has(TAKES_ANY_TOKEN) && !token.isEmpty();
        boolean isEmptyTaken = header.isEmpty() && defects.has(TAKES_AN_EMPTY_TOKEN);
        if (!(isBearer && isKnown) && !isEmptyTaken) {
            throw new Refusal(
                    defects.has(DENIES_IN_THE_TOKENS_SHAPE)
                            ? Reply.json(401, "{'error':'invalid_token'}")
                            : Reply.denied());
        }
    }

    private void checkSubscription(ReferenceRequest request) {
        String key = request.header("Ocp-Apim-Subscription-Key");
        if (key == null && defects.has(DENIES_WITH_403)) {
            throw new Refusal(Reply.denied().withStatus(403));
        }
        boolean isMissingTaken = key == null && defects.has(NEEDS_NO_SUBSCRIPTION_KEY);
        boolean isAnyTaken = key != null && !key.isEmpty() && defects.has(TAKES_ANY_SUBSCRIPTION_KEY);
        if (!ReferenceGateway.SUBSCRIPTION_KEY.equals(key) && !isMissingTaken && !isAnyTaken) {
            throw new Refusal(Reply.denied());
        }
    }

    Reply createToken(ReferenceRequest request) throws IOException {
        checkSubscription(request);
        checkApiUser(request.header("Authorization"));
        new ReferenceBody(defects).checkUnasked(request);
        String environment = request.header("X-Target-Environment");
        boolean isMissing = environment == null && defects.has(WANTS_THE_ENVIRONMENT_FOR_A_TOKEN);
        boolean isBlank = environment != null
                && !environment.matches("\\S+")
                && !defects.has(TAKES_A_BLANK_ENVIRONMENT_FOR_A_TOKEN);
        if (isMissing || isBlank) {
            throw Refusal.invalid("X-Target-Environment", "must not be blank");
        }
        if (defects.has(LETS_OLD_TOKENS_DIE)) {
            tokens.clear();
        }
        return Reply.json(200, body(newToken()));
    }

    String newToken() {
        String token = UUID.randomUUID().toString();
        tokens.add(token);
        return token;
    }

    private String body(String token) {
        String expiry = defects.has(GIVES_THE_LIFETIME_AS_TEXT)
                ? ",'expires_in':'3600'"
                : defects.has(GIVES_NO_LIFETIME)
                        ? ""
                        : defects.has(GIVES_TOKENS_THAT_ARE_OVER) ? ",'expires_in':0" : ",'expires_in':3600";
        String more = defects.has(GIVES_A_REFRESH_TOKEN) ? ",'refresh_token':'x'" : "";
        return "{'access_token':'%s','token_type':'access_token'%s%s}".formatted(token, expiry, more);
    }

    private void checkApiUser(String header) {
        String pair;
        try {
            boolean isBasic = header != null && header.startsWith("Basic ");
            pair = new String(Base64.getDecoder().decode(isBasic ? header.substring(6) : "!"), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException unreadable) {
            pair = defects.has(CRASHES_ON_UNREADABLE_BASIC) && header != null && header.startsWith("Basic ") ? ":" : "";
        }
        if (!pair.contains(":")) {
            throw new Refusal(Reply.json(401, "{'error':'invalid_client'}"));
        }
        String user = pair.substring(0, pair.indexOf(':'));
        String key = pair.substring(pair.indexOf(':') + 1);
        boolean isUser = user.equals(ReferenceGateway.API_USER) || defects.has(TAKES_ANY_API_USER);
        boolean isKey = key.equals(ReferenceGateway.API_KEY) || key.isEmpty() && defects.has(TAKES_AN_EMPTY_API_KEY);
        if (!isUser || !isKey) {
            throw new Refusal(
                    defects.has(ANSWERS_A_FAILED_LOGIN_WITH_401)
                            ? Reply.json(401, "{'error':'invalid_client'}")
                            : Reply.json(500, "{'error':'login_failed'}"));
        }
    }
}
