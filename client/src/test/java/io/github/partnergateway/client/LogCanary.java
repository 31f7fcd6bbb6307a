package io.github.partnergateway.client;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.classic.spi.IThrowableProxy;
import ch.qos.logback.core.AppenderBase;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.List;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.slf4j.LoggerFactory;

/**
 * Reads every line that anything in this room's tests logs, at every level, and fails the test after which a secret is found.
 * The secrets that the tests use are recognisable.
 */
public final class LogCanary implements BeforeAllCallback, AfterEachCallback {

    /** Keys, tokens and users that begin so, and the phone numbers of the payments that are sent. */
    static final List<String> SECRETS =
            List.of("canary", "opaque-access-token", "661551442", "46070911111", "Electricity Inc.");

    private static final ConcurrentLinkedQueue<String> LINES = new ConcurrentLinkedQueue<>();
    private static final AppenderBase<ILoggingEvent> APPENDER = new AppenderBase<>() {
        @Override
        protected void append(ILoggingEvent event) {
            LINES.add(event.getLoggerName() + ": " + event.getFormattedMessage() + causes(event.getThrowableProxy()));
        }
    };

    /** Fails if any of what an application could log of a failure has a secret in it. */
    static void search(Throwable failure) {
        StringWriter everything = new StringWriter();
        failure.printStackTrace(new PrintWriter(everything));
        assertThat(everything.toString()).doesNotContain(SECRETS);
    }

    static List<String> lines() {
        return List.copyOf(LINES);
    }

    @Override
    public void beforeAll(ExtensionContext context) {
        Logger root = (Logger) LoggerFactory.getLogger(Logger.ROOT_LOGGER_NAME);
        if (!APPENDER.isStarted()) {
            APPENDER.start();
            root.addAppender(APPENDER);
        }
    }

    @Override
    public void afterEach(ExtensionContext context) {
        assertThat(LINES).noneSatisfy(line -> assertThat(line).containsAnyOf(SECRETS.toArray(String[]::new)));
        LINES.clear();
    }

    private static String causes(IThrowableProxy failure) {
        return failure == null ? "" : " " + failure.getMessage() + causes(failure.getCause());
    }
}
