package io.github.partnergateway.sandbox;

import io.github.partnergateway.model.AccessToken;
import io.github.partnergateway.server.api.AccessTokensApi;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.RestController;

/** CreateAccessToken. */
@RestController
class AccessTokensController implements AccessTokensApi {

    /** As observed; one would expect {@code Bearer}. */
    private static final String TOKEN_TYPE = "access_token";

    private final Caller caller;
    private final AccessTokenStore tokens;

    AccessTokensController(Caller caller, AccessTokenStore tokens) {
        this.caller = caller;
        this.tokens = tokens;
    }

    @Override
    public AccessToken createAccessToken(@Nullable String environment) {
        return AccessToken.builder()
                .accessToken(tokens.create(caller.apiUser().id()))
                .tokenType(TOKEN_TYPE)
                .expiresIn((int) AccessTokenStore.LIFETIME.toSeconds())
                .build();
    }
}
