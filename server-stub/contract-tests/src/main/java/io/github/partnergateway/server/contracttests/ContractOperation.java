package io.github.partnergateway.server.contracttests;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** An operation as the contract describes it. */
final class ContractOperation {

    private static final int BROKEN_RULE = 400;

    private final Part part;
    private final String path;

    private ContractOperation(Part part) {
        this.part = part;
        List<String> names = Pointer.names(part.pointer());
        this.path = names.get(names.size() - 2);
    }

    static ContractOperation of(Contract contract, Operation operation) {
        return contract.root().at("paths").parts().stream()
                .flatMap(path -> path.parts().stream())
                .filter(method -> method.says("operationId", operation.operationId()))
                .findFirst()
                .map(ContractOperation::new)
                .orElseThrow(() -> new IllegalStateException("The contract has no " + operation.operationId()));
    }

    Part part() {
        return part;
    }

    String method() {
        return part.name().toUpperCase(Locale.ROOT);
    }

    String path() {
        return path;
    }

    List<Part> parameters() {
        return part.find("parameters").map(Part::parts).orElse(List.of());
    }

    /** The security schemes that have to be met together. */
    List<Part> securitySchemes() {
        Part required =
                part.find("security").orElseGet(() -> part.contract().root().at("security"));
        return required.at("0").parts().stream()
                .map(scheme -> part.contract().root().at("components", "securitySchemes", scheme.name()))
                .toList();
    }

    Optional<Part> body() {
        return part.find("requestBody");
    }

    /** The schema of the body, if there is one. */
    Optional<Part> bodySchema() {
        return body().map(body -> body.at("content", "application/json", "schema"));
    }

    List<DocumentedAnswer> answers() {
        Part responses = part.at("responses");
        return responses.value().propertyNames().stream()
                .filter(status -> status.matches("[1-5][0-9]{2}"))
                .map(status -> new DocumentedAnswer(Integer.parseInt(status), responses.at(status)))
                .toList();
    }

    Optional<DocumentedAnswer> answer(int status) {
        return answers().stream().filter(answer -> answer.status() == status).findFirst();
    }

    /** What says that a rule of the contract was broken. */
    Optional<Expected> brokenRule() {
        return answer(BROKEN_RULE).map(answer -> Expected.status(answer.status()));
    }

    Expected success() {
        return answers().stream()
                .filter(DocumentedAnswer::isSuccess)
                .map(answer -> Expected.status(answer.status()))
                .findFirst()
                .orElseThrow();
    }

    Expected like(String example) {
        return answers().stream()
                .flatMap(answer -> answer.like(example).stream())
                .findFirst()
                .orElseThrow(() -> new IllegalStateException(part + " has no answer with the example " + example));
    }

    String documentedStatuses() {
        return answers().stream()
                .map(answer -> Integer.toString(answer.status()))
                .collect(Collectors.joining(", "));
    }
}
