package io.github.partnergateway.client.testkit;

import java.io.IOException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import org.apache.hc.client5.http.config.ConnectionConfig;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.apache.hc.client5.http.impl.classic.HttpClients;
import org.apache.hc.client5.http.impl.io.PoolingHttpClientConnectionManagerBuilder;
import org.apache.hc.core5.http.ClassicHttpRequest;
import org.apache.hc.core5.http.ContentType;
import org.apache.hc.core5.http.io.support.ClassicRequestBuilder;
import org.apache.hc.core5.util.Timeout;

/** Sends callbacks one after the other, each once, on a thread of its own. */
final class CallbackSender implements AutoCloseable {

    private static final System.Logger LOG = System.getLogger(CallbackSender.class.getName());
    private static final ConnectionConfig TIMES = ConnectionConfig.custom()
            .setConnectTimeout(Timeout.ofSeconds(2))
            .setSocketTimeout(Timeout.ofSeconds(5))
            .build();

    /** Whatever is handed over after the end is dropped. */
    private final ExecutorService thread = new ThreadPoolExecutor(
            0,
            1,
            1,
            TimeUnit.SECONDS,
            new LinkedBlockingQueue<>(),
            CallbackSender::thread,
            new ThreadPoolExecutor.DiscardPolicy());

    private static Thread thread(Runnable work) {
        Thread thread = new Thread(work, "gateway-double-callbacks");
        thread.setDaemon(true);
        return thread;
    }

    void send(String url, byte[] body, int times) {
        for (int i = 0; i < times; i++) {
            thread.execute(() -> put(url, body));
        }
    }

    /** On a connection of its own: a kept one may be dead, and there is no second attempt that would find out. */
    private static void put(String url, byte[] body) {
        ClassicHttpRequest callback = ClassicRequestBuilder.put(url)
                .setEntity(body, ContentType.APPLICATION_JSON)
                .build();
        try (CloseableHttpClient http = http()) {
            http.execute(callback, answer -> answer.getCode());
        } catch (IOException failure) {
            LOG.log(
                    System.Logger.Level.WARNING,
                    "A callback was not taken: {0}",
                    failure.getClass().getSimpleName());
        }
    }

    private static CloseableHttpClient http() {
        return HttpClients.custom()
                .setConnectionManager(PoolingHttpClientConnectionManagerBuilder.create()
                        .setDefaultConnectionConfig(TIMES)
                        .build())
                .disableAutomaticRetries()
                .disableRedirectHandling()
                .disableCookieManagement()
                .setUserAgent("partner-gateway-double")
                .build();
    }

    @Override
    public void close() {
        thread.shutdownNow();
    }
}
