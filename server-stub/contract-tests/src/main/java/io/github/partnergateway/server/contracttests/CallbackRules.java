package io.github.partnergateway.server.contracttests;

import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import tools.jackson.databind.JsonNode;

/** What the contract says of a callback, each as what is wrong with one; nothing wrong is an empty text. */
final class CallbackRules {

    private static final List<String> CREDENTIALS = List.of("Authorization", "Ocp-Apim-Subscription-Key");

    private final Contract contract;
    private final Part sent;
    private final Part content;

    CallbackRules(Contract contract) {
        this.contract = contract;
        Part path = contract.root()
                .at("components", "callbacks", "PaymentCompleted")
                .parts()
                .get(0);
        this.sent = path.parts().get(0);
        this.content = sent.at("requestBody", "content");
    }

    /** Completes "A payment is called back …". */
    record CallbackRule(String demand, Part part, Function<Callback, String> misfit) {}

    Part description() {
        return sent.at("description");
    }

    List<CallbackRule> of(CalledBack called) {
        Part states = contract.part("/components/schemas/PaymentState/x-enum-descriptions");
        Part reference = contract.part("/components/schemas/PaymentResult/properties/referenceId");
        return List.of(
                new CallbackRule("by " + verb(), sent, this::method),
                new CallbackRule("at the host of the URL", description(), callback -> host(callback, called)),
                new CallbackRule("in JSON", content, this::mediaType),
                new CallbackRule("with fields of the contract", content, this::fields),
                new CallbackRule("under its own reference if any", reference, callback -> reference(callback, called)),
                new CallbackRule("when its outcome is known", states, CallbackRules::outcome),
                new CallbackRule("with the reason if it failed", states, CallbackRules::reason),
                new CallbackRule("without credentials", sent.at("security"), CallbackRules::credentials));
    }

    private String verb() {
        return sent.name().toUpperCase(Locale.ROOT);
    }

    private String method(Callback callback) {
        String method = callback.request().method();
        return method.equals(verb()) ? "" : "the method is " + method;
    }

    private static String host(Callback callback, CalledBack called) {
        String host = callback.request().header("Host").orElse("missing");
        return host.equals(called.host()) ? "" : "the Host is " + host;
    }

    private String mediaType(Callback callback) {
        MediaType type = new MediaType(callback.request().header("Content-Type").orElse("missing"));
        return type.misfit(content.parts().stream().anyMatch(each -> type.is(each.name())))
                .orElse("");
    }

    private String fields(Callback callback) {
        Part schema = content.at("application/json", "schema");
        return callback.json()
                .map(body -> contract.schemas().faultsOfAnswer(schema, body).stream()
                        .map(fault -> fault.field() + ": " + fault.message())
                        .findFirst()
                        .orElse(""))
                .orElse("the body is not JSON");
    }

    private static String reference(Callback callback, CalledBack called) {
        String reference = body(callback).path("referenceId").asString(called.reference());
        return reference.equalsIgnoreCase(called.reference()) ? "" : "the referenceId is " + reference;
    }

    private static String outcome(Callback callback) {
        return Outcome.of(body(callback)).isFinal()
                ? ""
                : "the status is " + body(callback).path("status");
    }

    private static String reason(Callback callback) {
        boolean isUnexplained =
                Outcome.of(body(callback)) == Outcome.FAILED && !body(callback).has("reason");
        return isUnexplained ? "there is no reason" : "";
    }

    private static String credentials(Callback callback) {
        return CREDENTIALS.stream()
                .filter(name -> callback.request().header(name).isPresent())
                .map(name -> "it carries " + name)
                .findFirst()
                .orElse("");
    }

    private static JsonNode body(Callback callback) {
        return callback.json().orElseGet(Json::object);
    }
}
