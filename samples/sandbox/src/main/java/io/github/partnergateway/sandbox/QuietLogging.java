package io.github.partnergateway.sandbox;

import java.util.Collection;
import java.util.List;
import java.util.logging.Level;
import org.springframework.boot.context.logging.LoggingApplicationListener;
import org.springframework.context.ApplicationListener;
import org.springframework.util.ClassUtils;

/** Keeps a sandbox inside another program from talking on that program's output, and from changing how it logs. */
final class QuietLogging {

    /** Held, because the logging of the JDK forgets the level of a logger that nobody holds. Tomcat uses it. */
    private static final java.util.logging.Logger TOMCAT = java.util.logging.Logger.getLogger("org.apache");

    private QuietLogging() {}

    /** Leaves warnings only, on standard error, if the program has not set up logging itself. */
    static void unlessConfigured() {
        ClassLoader loader = QuietLogging.class.getClassLoader();
        if (ClassUtils.isPresent("ch.qos.logback.classic.LoggerContext", loader) && LogbackFallback.quieten()) {
            TOMCAT.setLevel(Level.WARNING);
        }
    }

    /** The listeners but for the one that would set up logging anew. */
    static List<ApplicationListener<?>> withoutLogging(Collection<ApplicationListener<?>> listeners) {
        return listeners.stream()
                .filter(listener -> !(listener instanceof LoggingApplicationListener))
                .toList();
    }
}
