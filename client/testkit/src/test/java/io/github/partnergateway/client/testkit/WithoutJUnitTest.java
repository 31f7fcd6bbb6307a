package io.github.partnergateway.client.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.partnergateway.client.PaymentsClient;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.reflect.Constructor;
import java.net.URL;
import java.util.Enumeration;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.Test;

/** Whoever tests with something else need not have JUnit. */
class WithoutJUnitTest {

    @Test
    void aDoubleRunsWithoutJUnitOnTheClassPath() throws Exception {
        ClassLoader classes = new ClassesWithoutJUnit();
        Constructor<?> paysAtADouble =
                classes.loadClass(PaysAtADouble.class.getName()).getDeclaredConstructor();
        paysAtADouble.setAccessible(true);
        Callable<?> payment = (Callable<?>) paysAtADouble.newInstance();

        assertThat(payment.call()).isEqualTo("SUCCESSFUL");
        assertThatThrownBy(() ->
                        classes.loadClass(GatewayExtension.class.getName()).getDeclaredConstructor())
                .isInstanceOf(NoClassDefFoundError.class);
    }

    /** Loaded anew, by a loader that knows no JUnit. */
    static final class PaysAtADouble implements Callable<String> {

        @Override
        public String call() {
            try (GatewayDouble gateway = GatewayDouble.start();
                    PaymentsClient client = gateway.client().build()) {
                gateway.nextPayment().isAccepted();
                var reference = client.create(Consumer.payment()).reference();
                gateway.assertOnePaymentPerReference();
                return client.status(reference).status().word();
            }
        }
    }

    private static final class ClassesWithoutJUnit extends ClassLoader {

        private final ClassLoader everything = WithoutJUnitTest.class.getClassLoader();

        ClassesWithoutJUnit() {
            super(getPlatformClassLoader());
        }

        @Override
        protected Class<?> findClass(String name) throws ClassNotFoundException {
            try (InputStream file = everything.getResourceAsStream(name.replace('.', '/') + ".class")) {
                if (file == null || name.startsWith("org.junit.")) {
                    throw new ClassNotFoundException(name);
                }
                byte[] bytes = file.readAllBytes();
                return defineClass(name, bytes, 0, bytes.length);
            } catch (IOException failure) {
                throw new UncheckedIOException(failure);
            }
        }

        @Override
        protected URL findResource(String name) {
            return everything.getResource(name);
        }

        @Override
        protected Enumeration<URL> findResources(String name) throws IOException {
            return everything.getResources(name);
        }
    }
}
