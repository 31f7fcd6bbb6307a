package io.github.partnergateway.client;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.github.partnergateway.model.Money;
import io.github.partnergateway.model.PaymentRequest;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledForJreRange;
import org.junit.jupiter.api.condition.JRE;
import org.junit.jupiter.api.io.TempDir;

class VirtualThreadsTest {

    /** What holds a monitor while it waits for the network pins the carrier of a virtual thread, on the JDKs before 24. */
    @Test
    void findNoMonitorToBePinnedBy() throws IOException {
        try (Stream<Path> sources = Files.walk(Path.of("src/main/java"))) {
            assertThat(sources.filter(Files::isRegularFile))
                    .isNotEmpty()
                    .noneMatch(source -> read(source).matches("(?s).*\\bsynchronized\\b.*"));
        }
    }

    @Test
    @EnabledForJreRange(min = JRE.JAVA_21)
    void progressByTheThousandOnOneCarrier(@TempDir Path folder) throws Exception {
        Path printed = folder.resolve("printed.txt");
        Process callers = null;
        ScheduledExecutorService later = Executors.newSingleThreadScheduledExecutor();
        HttpServer slow = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 1000);
        slow.createContext("/", exchange -> later.schedule(() -> accept(exchange), 300, TimeUnit.MILLISECONDS));
        slow.start();
        try {
            callers = new ProcessBuilder(
                            Path.of(System.getProperty("java.home"), "bin", "java")
                                    .toString(),
                            "-Djdk.virtualThreadScheduler.parallelism=1",
                            "-Djdk.virtualThreadScheduler.maxPoolSize=1",
                            "-cp",
                            System.getProperty("java.class.path"),
                            ThousandCalls.class.getName(),
                            "http://127.0.0.1:" + slow.getAddress().getPort())
                    .redirectErrorStream(true)
                    .redirectOutput(printed.toFile())
                    .start();
            assertThat(callers.waitFor(2, TimeUnit.MINUTES)).isTrue();
            assertThat(Files.readString(printed).lines().reduce((first, last) -> last))
                    .contains("accepted: 1000");
            assertThat(callers.exitValue()).isZero();
        } finally {
            if (callers != null) {
                callers.destroyForcibly();
            }
            slow.stop(0);
            later.shutdownNow();
        }
    }

    private static void accept(HttpExchange exchange) {
        try (exchange) {
            exchange.getRequestBody().readAllBytes();
            exchange.sendResponseHeaders(202, -1);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static String read(Path source) {
        try {
            return Files.readString(source);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** The callers, in a virtual machine of their own, whose one carrier would be busy for five minutes if they pinned it. */
    static final class ThousandCalls {

        private static final AtomicInteger ACCEPTED = new AtomicInteger();
        private static final PaymentRequest PAYMENT = PaymentRequest.builder()
                .money(Money.builder().amount("1000").currency("EUR").build())
                .build();

        private ThousandCalls() {}

        public static void main(String[] arguments) throws Exception {
            try (PaymentsClient client = PaymentsClient.builder()
                    .baseUrl(arguments[0])
                    .targetEnvironment(TargetEnvironment.SANDBOX)
                    .subscriptionKey("key")
                    .accessTokens(new FixedToken("token"))
                    .maxAttempts(1)
                    .build()) {
                List<Thread> threads = Stream.generate(() -> virtual(() -> client.create(PAYMENT)))
                        .limit(1000)
                        .toList();
                for (Thread thread : threads) {
                    thread.join();
                }
                System.out.println("accepted: " + ACCEPTED.get());
            }
        }

        /** By reflection, since this is compiled for Java 17. */
        private static Thread virtual(Runnable call) {
            try {
                return (Thread) Thread.class
                        .getMethod("startVirtualThread", Runnable.class)
                        .invoke(null, (Runnable) () -> {
                            call.run();
                            ACCEPTED.incrementAndGet();
                        });
            } catch (ReflectiveOperationException old) {
                throw new IllegalStateException(old);
            }
        }
    }
}
