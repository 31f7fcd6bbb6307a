package io.github.partnergateway.server.contracttests;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.jspecify.annotations.Nullable;

/** The test of one operation from its first request to its last, with all that was said on the way. */
final class Session implements AutoCloseable {

    private final Contract contract;
    private final GatewayUnderTest gateway;
    private final Wire wire;
    private final Secrets secrets = new Secrets();
    private final AccessTokens tokens = new AccessTokens(this);
    private final Requests requests = new Requests(this);
    private final Map<Operation, ContractOperation> operations = new EnumMap<>(Operation.class);
    private final Queue<Exchange> exchanges = new ConcurrentLinkedQueue<>();
    private @Nullable CallbackListener callbacks;

    Session(Contract contract, GatewayUnderTest gateway) {
        this.contract = contract;
        this.gateway = gateway;
        this.wire = new Wire(gateway.baseUrl(), gateway.patience());
        for (Operation operation : Operation.values()) {
            operations.put(operation, ContractOperation.of(contract, operation));
        }
        secrets.add(gateway.subscriptionKey(), "SUBSCRIPTION_KEY");
        gateway.apiUserAndKey().ifPresent(pair -> {
            secrets.add(Credentials.basic(pair).substring("Basic ".length()), "BASIC_CREDENTIALS");
            secrets.add(pair.substring(pair.indexOf(':') + 1), "API_KEY");
        });
    }

    Contract contract() {
        return contract;
    }

    GatewayUnderTest gateway() {
        return gateway;
    }

    Secrets secrets() {
        return secrets;
    }

    Wire wire() {
        return wire;
    }

    AccessTokens tokens() {
        return tokens;
    }

    String accessToken() {
        return tokens.get();
    }

    ContractOperation operation(Operation operation) {
        return operations.get(operation);
    }

    /** A request that nothing is wrong with; of a payment, under a new reference. */
    Request request(Operation operation) {
        return requests.valid(operation);
    }

    /** What callbacks of this session are sent to, if the gateway may call back. */
    synchronized @Nullable CallbackListener callbacks() {
        if (callbacks == null && gateway.callbackHost().isPresent()) {
            callbacks = new CallbackListener(gateway.callbackHost().get());
        }
        return callbacks;
    }

    Exchange send(Operation operation, Request request) {
        return send(operation, request, "");
    }

    /** Sends a request that has a field wrong. */
    Exchange send(Operation operation, Request request, String field) {
        return note(new Exchange(operation, request, wire.send(request), field));
    }

    Exchange note(Exchange exchange) {
        exchanges.add(exchange);
        return exchange;
    }

    /** All answers so far that had this status. */
    List<Exchange> answered(Operation operation, int status) {
        return exchanges.stream()
                .filter(exchange -> exchange.operation() == operation)
                .filter(exchange -> exchange.answer().status() == status)
                .toList();
    }

    void expect(Rule rule, Expected expected, Exchange exchange) {
        expected.misfit(exchange.answer()).ifPresent(misfit -> {
            throw broken(rule, misfit + undocumented(exchange), exchange);
        });
    }

    AssertionError broken(Rule rule, String found, Exchange... inExchanges) {
        return Complaint.of(rule, found, gateway.baseUrl(), secrets, List.of(inExchanges));
    }

    private String undocumented(Exchange exchange) {
        ContractOperation operation = operation(exchange.operation());
        int status = exchange.answer().status();
        return status == 0 || operation.answer(status).isPresent()
                ? ""
                : "; documented are " + operation.documentedStatuses();
    }

    @Override
    public synchronized void close() {
        if (callbacks != null) {
            callbacks.close();
        }
    }
}
