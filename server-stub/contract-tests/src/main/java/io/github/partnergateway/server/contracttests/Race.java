package io.github.partnergateway.server.contracttests;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** Many requests with one reference, each complete but for one byte before the first of them is completed. */
final class Race {

    static final int RUNNERS = 16;

    private static final Operation OPERATION = Operation.CREATE_PAYMENTS;

    private final Session session;
    private final Request request;
    private final List<Sending> begun = new ArrayList<>();

    private Race(Session session) {
        this.session = session;
        this.request = session.request(OPERATION);
    }

    static void run(Session session, Rule rule, Expected others) throws Exception {
        Race race = new Race(session);
        try {
            for (int i = 0; i < RUNNERS; i++) {
                race.begun.add(session.wire().begin(race.request));
            }
            race.judge(rule, others, race.finish());
        } catch (IOException noConnection) {
            throw session.broken(rule, "%d connections at the same time: %s".formatted(RUNNERS, noConnection));
        } finally {
            for (Sending sending : race.begun) {
                sending.close();
            }
        }
    }

    private List<Exchange> finish() throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(RUNNERS);
        try {
            CyclicBarrier start = new CyclicBarrier(RUNNERS);
            List<Callable<Answer>> runners = new ArrayList<>();
            begun.forEach(sending -> runners.add(() -> {
                start.await();
                return sending.finish();
            }));
            List<Exchange> exchanges = new ArrayList<>();
            for (Future<Answer> finished : threads.invokeAll(runners)) {
                exchanges.add(session.note(new Exchange(OPERATION, request, finished.get(), "")));
            }
            return exchanges;
        } finally {
            threads.shutdownNow();
        }
    }

    private void judge(Rule rule, Expected others, List<Exchange> exchanges) {
        int success = session.operation(OPERATION).success().status();
        List<Exchange> losers = exchanges.stream()
                .filter(exchange -> exchange.answer().status() != success)
                .toList();
        int winners = RUNNERS - losers.size();
        if (winners != 1) {
            String found = "%d of %d were answered with %d, where one is right".formatted(winners, RUNNERS, success);
            throw session.broken(rule, found, exchanges.get(0));
        }
        losers.forEach(exchange -> session.expect(rule, others, exchange));
    }
}
