package io.github.partnergateway.server.contracttests;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import tools.jackson.databind.JsonNode;

/** The words in the bodies of answers: which code belongs to which status, and what a message has to name. */
final class ErrorWords {

    private static final int ANY_FAILURE = 500;

    private final Session session;
    private final ContractOperation described;

    ErrorWords(Session session, Operation operation) {
        this.session = session;
        this.described = session.operation(operation);
    }

    /** What to ask of each answer. */
    record Judgement(String name, Part rule, Function<Exchange, Optional<String>> fault) {}

    List<Judgement> judgements(DocumentedAnswer answer) {
        List<Judgement> judgements = new ArrayList<>();
        Part schema = answer.schema().orElseThrow();
        Part content = answer.content().orElseThrow();
        if (answer.examples().stream().anyMatch(example -> example.has("code"))) {
            Part statuses =
                    schema.at("properties", "code").keyword("x-enum-statuses").orElseThrow();
            judgements.add(new Judgement("has a code of this status", statuses, exchange -> code(answer, exchange)));
        }
        if (answer.examples().stream().anyMatch(example -> example.has("statusCode"))) {
            Part statusCode = schema.at("properties", "statusCode", "description");
            judgements.add(new Judgement("repeats its status if at all", statusCode, ErrorWords::statusCode));
        }
        Optional<Part> description = answer.part().find("description");
        if (description
                .filter(part -> part.text().contains("message names the field"))
                .isPresent()) {
            judgements.add(new Judgement("names the field", description.get(), ErrorWords::field));
        }
        return judgements;
    }

    /** A code whose own status the operation does not document is sent with 500. */
    private Optional<String> code(DocumentedAnswer answer, Exchange exchange) {
        String word = body(exchange).path("code").asString("");
        Part codes = session.contract().part("/components/schemas/ErrorCode");
        List<Part> words = codes.at("enum").parts();
        for (int i = 0; i < words.size(); i++) {
            if (words.get(i).text().equals(word)) {
                int own = codes.at("x-enum-statuses", "" + i).value().asInt();
                int expected = described.answer(own).isPresent() ? own : ANY_FAILURE;
                return expected == answer.status()
                        ? Optional.empty()
                        : Optional.of("%s is sent with %d and not with %d".formatted(word, expected, answer.status()));
            }
        }
        // A word that is none of the contract's does not fit the schema, which another case says.
        return Optional.empty();
    }

    private static Optional<String> statusCode(Exchange exchange) {
        JsonNode statusCode = body(exchange).path("statusCode");
        return statusCode.isMissingNode()
                        || statusCode.asInt(0) == exchange.answer().status()
                ? Optional.empty()
                : Optional.of("the statusCode is " + statusCode);
    }

    private static Optional<String> field(Exchange exchange) {
        String message = body(exchange).path("message").asString("").toLowerCase(Locale.ROOT);
        return message.contains(exchange.field().toLowerCase(Locale.ROOT))
                ? Optional.empty()
                : Optional.of("the message does not name " + exchange.field());
    }

    private static JsonNode body(Exchange exchange) {
        return exchange.answer().json().orElseGet(Json::object);
    }
}
