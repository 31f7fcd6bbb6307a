package io.github.partnergateway.server.contracttests;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.time.Duration;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** A gateway that keeps the contract, written by hand from its text, but for the one defect that is switched on. */
public final class ReferenceGateway implements AutoCloseable {

    static final String SUBSCRIPTION_KEY = "the-subscription-key";
    static final String API_USER = "the-api-user";
    static final String API_KEY = "the-api-key";
    static final String ENVIRONMENT = "sandbox";

    private final HttpServer server;
    private final ExecutorService threads = Executors.newCachedThreadPool();
    private final Switch defects = new Switch();
    private final ReferenceLedger ledger = new ReferenceLedger(defects);
    private final ReferenceAccess access = new ReferenceAccess(defects);

    private ReferenceGateway() {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 64);
        } catch (IOException cannotListen) {
            throw new UncheckedIOException(cannotListen);
        }
        server.setExecutor(threads);
        server.createContext("/", this::serve);
        server.start();
    }

    /** Starts one on a free port of this machine. */
    public static ReferenceGateway start() {
        return new ReferenceGateway();
    }

    /** Where it is. */
    public String baseUrl() {
        return "http://127.0.0.1:" + server.getAddress().getPort();
    }

    /** A token that lets in, without asking for it over the wire. */
    public String newAccessToken() {
        return access.newToken();
    }

    ReferenceGateway with(Defect defect) {
        defects.turn(defect);
        return this;
    }

    /** It, as the kit is told of it. */
    GatewayUnderTestBuilder described() {
        return describedWithoutCallbacks().callbackHost("127.0.0.1");
    }

    GatewayUnderTestBuilder describedWithoutCallbacks() {
        return GatewayUnderTest.at(baseUrl())
                .implementing(Operation.CREATE_PAYMENTS, Operation.GET_PAYMENT_STATUS, Operation.CREATE_ACCESS_TOKEN)
                .subscriptionKey(SUBSCRIPTION_KEY)
                .apiUser(API_USER, API_KEY)
                .alsoPaying("2000", "3000")
                .patience(Duration.ofSeconds(3));
    }

    private void serve(HttpExchange exchange) throws IOException {
        Reply reply;
        try {
            reply = reply(new ReferenceRequest(exchange));
        } catch (Refusal refusal) {
            reply = refusal.reply();
        } catch (RuntimeException crash) {
            reply = Reply.refused(500, "INTERNAL_PROCESSING_ERROR");
        }
        defects.changed(reply).send(exchange);
    }

    private Reply reply(ReferenceRequest request) throws IOException {
        if (request.is("POST", "/collection/token/")) {
            return access.createToken(request);
        }
        if (request.is("POST", "/collection/v2_0/payment")) {
            access.check(request);
            return new ReferencePayments(defects, ledger).create(request);
        }
        if (request.is("GET", "/collection/v2_0/payment/.+")) {
            access.check(request);
            return new ReferenceStatus(defects, ledger).read(request);
        }
        return Reply.json(404, "{'statusCode':404,'message':'Resource not found'}");
    }

    @Override
    public void close() {
        server.stop(0);
        ledger.close();
        threads.shutdownNow();
    }
}
