package io.github.partnergateway.client.testkit;

import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/**
 * A {@link GatewayDouble} that JUnit starts, stops, and resets before each test.
 *
 * <pre>{@code
 * @RegisterExtension
 * static final GatewayExtension gateway = new GatewayExtension();
 * }</pre>
 *
 * <p>Registered in a static field it runs, at one address, for all the tests of the class and its nested classes. Registered in
 * an instance field it runs for one test, which is what tests need that run at the same time. Two of them never share anything.
 * It starts as soon as something asks for its address, so that settings of an application context can be made from it.
 */
public final class GatewayExtension extends GatewayDouble
        implements BeforeAllCallback, BeforeEachCallback, AfterEachCallback, AfterAllCallback {

    /** How many classes it runs for now; nested ones are classes too. */
    private final AtomicInteger classes = new AtomicInteger();

    /** One that starts when it is needed. */
    public GatewayExtension() {}

    @Override
    public void beforeAll(ExtensionContext context) {
        classes.incrementAndGet();
        running();
    }

    @Override
    public void beforeEach(ExtensionContext context) {
        reset();
        running();
    }

    @Override
    public void afterEach(ExtensionContext context) {
        if (classes.get() == 0) {
            close();
        }
    }

    @Override
    public void afterAll(ExtensionContext context) {
        if (classes.decrementAndGet() == 0) {
            close();
        }
    }
}
