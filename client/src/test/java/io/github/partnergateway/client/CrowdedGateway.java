package io.github.partnergateway.client;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.time.Clock;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Queue;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;

/** A gateway that many call at once: its tokens live for a second, its time flies, and it refuses tokens at random. */
final class CrowdedGateway implements ScriptedGateway.Handler {

    private static final int MILLIS_PER_PAYMENT = 10;
    private static final int REFUSED_PERCENT = 15;
    private static final int TOKEN_TAKES_MILLIS = 5;

    private final AtomicLong millis = new AtomicLong();
    private final Random random = new Random(4711);
    private final AtomicInteger tokenRequests = new AtomicInteger();
    private final AtomicInteger tokenRequestsUnderWay = new AtomicInteger();
    private final AtomicInteger mostTokenRequestsUnderWay = new AtomicInteger();
    private final Set<String> given = ConcurrentHashMap.newKeySet();
    private final Set<String> refused = ConcurrentHashMap.newKeySet();
    private final Queue<String> accepted = new ConcurrentLinkedQueue<>();
    private final Queue<String> faults = new ConcurrentLinkedQueue<>();

    Clock clock() {
        Instant start = Instant.parse("2026-11-24T12:00:00Z");
        return ((InstantSource) () -> start.plusMillis(millis.get())).withZone(ZoneOffset.UTC);
    }

    @Override
    public boolean react(WireRequest request, Socket socket) throws IOException {
        if (request.all("Authorization").size() != 1) {
            faults.add("a request without exactly one Authorization header");
        }
        return request.line().contains("/token/") ? giveToken(socket) : pay(request, socket);
    }

    private boolean giveToken(Socket socket) throws IOException {
        mostTokenRequestsUnderWay.accumulateAndGet(tokenRequestsUnderWay.incrementAndGet(), Math::max);
        takeTime(socket);
        String token = "canary-token-" + tokenRequests.incrementAndGet();
        given.add(token);
        String body = "{\"access_token\":\"%s\",\"token_type\":\"access_token\",\"expires_in\":1}".formatted(token);
        tokenRequestsUnderWay.decrementAndGet();
        socket.getOutputStream()
                .write("HTTP/1.1 200 OK\r\nContent-Length: %d\r\n\r\n%s"
                        .formatted(body.length(), body)
                        .getBytes(UTF_8));
        return true;
    }

    /** Nothing is sent meanwhile, so the read can but time out. */
    private static void takeTime(Socket socket) throws IOException {
        socket.setSoTimeout(TOKEN_TAKES_MILLIS);
        try {
            socket.getInputStream().read();
        } catch (SocketTimeoutException over) {
            socket.setSoTimeout(0);
        }
    }

    private boolean pay(WireRequest request, Socket socket) throws IOException {
        millis.addAndGet(MILLIS_PER_PAYMENT);
        if (!given.contains(request.token())) {
            faults.add("a token that was never given");
        }
        if (random.nextInt(100) < REFUSED_PERCENT && refused.add(request.reference())) {
            return Reaction.answer(401, AnswerShape.STATUS_CODE).to(socket);
        }
        accepted.add(request.reference());
        return Reaction.answer(202, AnswerShape.NONE).to(socket);
    }

    /** The references of the payments that were made, as often as they were made. */
    List<String> accepted() {
        return List.copyOf(accepted);
    }

    int refused() {
        return refused.size();
    }

    int tokens() {
        return tokenRequests.get();
    }

    int mostTokenRequestsUnderWay() {
        return mostTokenRequestsUnderWay.get();
    }

    List<String> faults() {
        return List.copyOf(faults);
    }
}
