package io.github.partnergateway.sandbox;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.layout.TTLLLayout;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.Appender;
import ch.qos.logback.core.ConsoleAppender;
import ch.qos.logback.core.encoder.LayoutWrappingEncoder;
import ch.qos.logback.core.joran.spi.ConsoleTarget;
import java.util.Iterator;
import org.slf4j.LoggerFactory;

/** What Logback does when nobody configures it: it writes to standard output, in a layout that nothing else uses. */
final class LogbackFallback {

    private LogbackFallback() {}

    /** Turns the fallback down to warnings on standard error; whether there was one. */
    static boolean quieten() {
        if (!(LoggerFactory.getILoggerFactory() instanceof LoggerContext logback)) {
            return false;
        }
        Logger root = logback.getLogger(org.slf4j.Logger.ROOT_LOGGER_NAME);
        for (Iterator<Appender<ILoggingEvent>> all = root.iteratorForAppenders(); all.hasNext(); ) {
            if (all.next() instanceof ConsoleAppender<ILoggingEvent> console && isFallback(console)) {
                console.stop();
                console.setTarget(ConsoleTarget.SystemErr.getName());
                console.start();
                root.setLevel(Level.WARN);
                return true;
            }
        }
        return false;
    }

    private static boolean isFallback(ConsoleAppender<ILoggingEvent> console) {
        return console.getEncoder() instanceof LayoutWrappingEncoder<ILoggingEvent> encoder
                && encoder.getLayout() instanceof TTLLLayout;
    }
}
