package io.github.partnergateway.sandbox;

import java.net.http.HttpRequest;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.cornutum.tcases.openapi.resolver.ApiKeyDef;
import org.cornutum.tcases.openapi.resolver.AuthDefVisitor;
import org.cornutum.tcases.openapi.resolver.HttpBasicDef;
import org.cornutum.tcases.openapi.resolver.HttpBearerDef;
import org.cornutum.tcases.openapi.resolver.ParamData;
import org.cornutum.tcases.openapi.testwriter.RequestCaseUtils;
import org.cornutum.tcases.resolve.DataValue;
import org.cornutum.tcases.resolve.ObjectValue;
import org.cornutum.tcases.resolve.StringValue;

/**
 * What no document can tell, in the place of what Tcases made up: credentials, and which environments, callback hosts and
 * currencies there are. Only valid values are replaced, so what a case is about stays as it is.
 */
final class Granted {

    private static final String HOST = "://localhost/";

    private final Gateway gateway;
    private final String token;

    Granted(Gateway gateway) {
        this.gateway = gateway;
        this.token = Gateway.json(gateway.requestToken(Sandbox.API_USER, Sandbox.API_KEY))
                .path("access_token")
                .stringValue();
    }

    /** A payment that can be read. */
    void pay(String reference) {
        gateway.create(reference, Gateway.payment("1000"));
    }

    AuthDefVisitor credentials(HttpRequest.Builder request) {
        return new AuthDefVisitor() {
            @Override
            public void visit(ApiKeyDef key) {
                request.header(key.getName(), Sandbox.SUBSCRIPTION_KEY);
            }

            @Override
            public void visit(HttpBasicDef apiUser) {
                byte[] user = (Sandbox.API_USER + ":" + Sandbox.API_KEY).getBytes(StandardCharsets.UTF_8);
                request.header("Authorization", "Basic " + Base64.getEncoder().encodeToString(user));
            }

            @Override
            public void visit(HttpBearerDef accessToken) {
                request.header("Authorization", "Bearer " + token);
            }
        };
    }

    Optional<String> header(JudgedCase tried, ParamData parameter) {
        Optional<String> value = RequestCaseUtils.getHeaderParameterValue(parameter);
        if (!parameter.isValid()) {
            return value;
        }
        return switch (parameter.getName()) {
            case "X-Target-Environment" ->
                value.map(word -> tried.isAboutEnvironments() ? word : Sandbox.TARGET_ENVIRONMENT);
            case "X-Callback-Url" -> value.map(Granted::callback);
            default -> value;
        };
    }

    /** As long as it was, where that is long enough for the host. */
    private static String callback(String url) {
        String start = url.substring(0, url.indexOf(':')) + HOST;
        return start + "a".repeat(Math.max(0, url.length() - start.length()));
    }

    DataValue<?> body(DataValue<?> body) {
        if (body instanceof ObjectValue payment
                && payment.getValue().get("money") instanceof ObjectValue money
                && money.getValue().get("currency") instanceof StringValue currency
                && currency.getValue().matches("[A-Z]{3}")) {
            return with(payment, "money", with(money, "currency", new StringValue("EUR")));
        }
        return body;
    }

    private static ObjectValue with(ObjectValue object, String name, DataValue<?> value) {
        Map<String, DataValue<?>> fields = new LinkedHashMap<>(object.getValue());
        fields.put(name, value);
        return new ObjectValue(fields);
    }
}
