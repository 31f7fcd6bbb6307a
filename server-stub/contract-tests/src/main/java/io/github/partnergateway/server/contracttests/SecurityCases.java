package io.github.partnergateway.server.contracttests;

import java.util.UUID;

/** Who is not let in. */
final class SecurityCases {

    private final Session session;
    private final Operation operation;
    private final ContractOperation described;

    SecurityCases(Session session, Operation operation) {
        this.session = session;
        this.operation = operation;
        this.described = session.operation(operation);
    }

    Chapter chapter() {
        Cases cases = new Cases(session, operation);
        for (Part scheme : described.securitySchemes()) {
            String header = Credentials.headerOf(scheme);
            Expected denied = denied(scheme);
            cases.add("A request without " + header, scheme, denied, request -> request.without(header));
            cases.add("A request with an empty " + header, scheme, denied, request -> request.with(header, ""));
            if (Credentials.isBasic(scheme)) {
                addBasic(cases, scheme, denied);
            } else if (Credentials.isBearer(scheme)) {
                addBearer(cases, scheme, denied);
            } else {
                cases.add(
                        "A request with an unknown " + header,
                        scheme,
                        denied,
                        request -> request.with(header, unknown()));
            }
        }
        return cases.chapter("Who may call");
    }

    private void addBearer(Cases cases, Part scheme, Expected denied) {
        cases.add("An unknown access token", scheme, denied, request -> authorized(request, "Bearer " + unknown()));
        cases.add("Basic instead of Bearer", scheme, denied, request -> authorized(request, Credentials.basic("a:b")));
        cases.add(
                "An access token without Bearer",
                scheme,
                denied,
                request -> authorized(request, session.accessToken()));
    }

    private void addBasic(Cases cases, Part scheme, Expected denied) {
        Expected refused = described.like("create-access-token-500");
        String pair = session.gateway().apiUserAndKey().orElseThrow();
        String user = pair.substring(0, pair.indexOf(':'));
        cases.add("Bearer instead of Basic", scheme, denied, request -> authorized(request, "Bearer " + unknown()));
        cases.add("Basic with what is not Base64", scheme, denied, request -> authorized(request, "Basic !!!"));
        cases.add("Basic without a colon", scheme, denied, request -> authorized(request, Credentials.basic("user")));
        cases.add(
                "A wrong API key",
                scheme,
                refused,
                request -> authorized(request, Credentials.basic(user + ":" + unknown())));
        cases.add("An empty API key", scheme, refused, request -> authorized(request, Credentials.basic(user + ":")));
        // The 36 characters in front leave the Base64 of the pair as it is, so that a failure shows a variable there.
        cases.add(
                "An unknown API user",
                scheme,
                refused,
                request -> authorized(request, Credentials.basic(unknown() + pair)));
    }

    private Expected denied(Part scheme) {
        if (Credentials.isBasic(scheme)) {
            return described.like("create-access-token-401");
        }
        return described.like(
                Credentials.isBearer(scheme) ? "access-denied-401-access-token" : "access-denied-401-subscription-key");
    }

    private static Request authorized(Request request, String value) {
        return request.with("Authorization", value);
    }

    private static String unknown() {
        return UUID.randomUUID().toString();
    }
}
