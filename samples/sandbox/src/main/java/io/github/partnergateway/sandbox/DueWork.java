package io.github.partnergateway.sandbox;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.SchedulerName;
import com.github.kagkarlsson.scheduler.task.FailureHandler;
import com.github.kagkarlsson.scheduler.task.TaskDescriptor;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import javax.sql.DataSource;
import org.springframework.context.SmartLifecycle;
import org.springframework.jdbc.datasource.TransactionAwareDataSourceProxy;

/**
 * Work on payments that is due at some time and survives a crash: one table, one scheduler, threads of its own. The
 * scheduler runs on the system's clock, because by a clock that can be moved its live work would look dead.
 */
final class DueWork implements SmartLifecycle {

    private static final Duration POLLING = Duration.ofMillis(100);
    private static final Duration HEARTBEAT = Duration.ofSeconds(2);
    private static final Duration RETRY = Duration.ofSeconds(1);
    private static final Duration PATIENCE_AT_SHUTDOWN = Duration.ofSeconds(1);
    private static final Duration TIME_TO_GIVE_UP = Duration.ofSeconds(3);

    private final TaskDescriptor<Void> task = TaskDescriptor.of("payment");
    private final Scheduler scheduler;
    private final Runnable giveUp;

    /**
     * Prepares the work; it begins when the application has started.
     *
     * @param table where due work is stored; no other scheduler may use it
     * @param work what to do; it may come twice for a payment, and comes again after it has thrown
     * @param giveUp makes work that is under way end soon; called at shutdown, after a moment in which it may finish
     */
    DueWork(DataSource database, String table, int threads, Consumer<PaymentKey> work, Runnable giveUp) {
        this.giveUp = giveUp;
        // Planning work joins the transaction of the caller: a payment and its due work exist together or not at all.
        scheduler = Scheduler.create(
                        new TransactionAwareDataSourceProxy(database),
                        Tasks.oneTime(task)
                                .onFailure(new FailureHandler.OnFailureRetryLater<>(RETRY))
                                .execute((instance, context) -> work.accept(PaymentKey.of(instance.getId()))))
                .tableName(table)
                .threads(threads)
                .schedulerName(new SchedulerName.Fixed("sandbox"))
                .pollingInterval(POLLING)
                .enableImmediateExecution()
                .heartbeatInterval(HEARTBEAT)
                .missedHeartbeatsLimit(4)
                .shutdownMaxWait(TIME_TO_GIVE_UP)
                .build();
    }

    /** Plans the work on a payment, by the system's clock. */
    void plan(PaymentKey payment, Instant systemTime) {
        scheduler.scheduleIfNotExists(task.instance(payment.word()).build(), systemTime);
    }

    @Override
    public void start() {
        scheduler.start();
    }

    @Override
    public void stop() {
        CompletableFuture<Void> givingUp = CompletableFuture.runAsync(
                giveUp, CompletableFuture.delayedExecutor(PATIENCE_AT_SHUTDOWN.toMillis(), TimeUnit.MILLISECONDS));
        scheduler.stop();
        givingUp.cancel(false);
    }

    @Override
    public boolean isRunning() {
        return scheduler.getSchedulerState().isStarted()
                && !scheduler.getSchedulerState().isShuttingDown();
    }
}
