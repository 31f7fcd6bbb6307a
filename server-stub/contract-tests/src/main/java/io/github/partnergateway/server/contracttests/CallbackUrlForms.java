package io.github.partnergateway.server.contracttests;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Callback URLs as the contract allows them, for a gateway of which the kit knows no registered host: such a URL may be refused
 * for its host, but not for its form. Where a host is known, the URLs that are taken are at that host.
 */
final class CallbackUrlForms {

    private static final Operation OPERATION = Operation.CREATE_PAYMENTS;

    /** Nobody has to find anyone there: the domain is reserved. */
    private static final String URL = "https://callbacks.elsewhere.example";

    private final Session session;
    private final ContractOperation described;
    private final Part schema;

    CallbackUrlForms(Session session) {
        this.session = session;
        this.described = session.operation(OPERATION);
        this.schema = session.contract().part("/components/parameters/CallbackUrl/schema");
    }

    Chapter chapter() {
        Cases cases = new Cases(session, OPERATION);
        if (session.gateway().callbackHost().isEmpty()) {
            forms().forEach((form, url) -> add(cases, form, url));
        }
        return cases.chapter("Callback URLs");
    }

    private Map<String, String> forms() {
        Map<String, String> forms = new LinkedHashMap<>();
        forms.put("with a path", URL + "/payments/4711");
        forms.put("without a path", URL);
        forms.put("with a port", URL + ":8443/payments");
        forms.put("with a query", URL + "/payments?from=gateway&order=4711");
        forms.put("with an escape", URL + "/payments/caf%C3%A9");
        forms.put("with an address as its host", "https://[2001:db8::1]/payments");
        forms.put("without TLS", URL.replace("https", "http") + "/payments");
        forms.put("with its scheme in capitals", URL.replace("https", "HTTPS") + "/payments");
        schema.keyword("maxLength")
                .map(most -> most.value().asInt())
                .ifPresent(most -> forms.put("of %,d characters".formatted(most), Texts.ofLength(most, URL + "/")));
        return forms;
    }

    private void add(Cases cases, String form, String url) {
        boolean isAllowed = BeyondSchemas.isKept(schema, url)
                && session.contract().schemas().faults(schema, Json.of(url)).isEmpty();
        if (isAllowed) {
            Part rule = schema.keyword("pattern").orElse(schema);
            cases.add(
                    "A callback URL %s is taken, or refused for its host".formatted(form),
                    rule,
                    () -> check(rule, url));
        }
    }

    private void check(Part rule, String url) {
        Request request = session.request(OPERATION).with(Requests.CALLBACK_URL, url);
        Exchange exchange = session.send(OPERATION, request);
        if (exchange.answer().status() != described.success().status()) {
            session.expect(rule.rule(), described.like("create-payments-500-invalid-callback-url-host"), exchange);
        }
    }
}
