package io.github.partnergateway.contract;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.partnergateway.validation.HttpUrl;
import io.github.partnergateway.validation.Violations;
import java.net.URI;
import java.util.concurrent.atomic.AtomicReference;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CallbackUrlRuleTest {

    private static final Node RULES = Contract.root().at("components", "parameters", "CallbackUrl", "schema");
    private static final Pattern PATTERN = Pattern.compile(RULES.at("pattern").text());

    private record Address(@HttpUrl String value) {}

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://shop.example.com",
                "https://shop.example.com/",
                "http://shop.example.com/payments/5f0c1a52-7a4e-4f3b-9c7d-0d9a3c1e8b21",
                "HTTPS://Shop.Example.com/A",
                "http://localhost:8080/callback",
                "http://127.0.0.1:1/",
                "http://[::1]:8080/callback",
                "https://[2001:db8::ffff:192.0.2.1]",
                "https://a.example?order=1&again=2",
                "https://a.example/p?q=/?:@!$'()*+,;=-._~",
                "https://a.example/%C3%A9%20",
                "https://a.example/user@host"
            })
    void allowsAbsoluteHttpAddresses(String url) {
        assertThat(PATTERN.matcher(url).matches()).isTrue();
        assertThat(Violations.of(new Address(url))).isEmpty();
        assertThat(URI.create(url).getHost()).isNotBlank();
    }

    /** The pattern is for every language's tools; what it cannot say is said by a constraint of Java. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://.../",
                "https://[:::]/",
                "https://shop.example.com:0/",
                "https://shop.example.com:65536/",
                "https://shop.example.com:99999/",
                "https://shop.example.com/100%"
            })
    void leavesSomeToTheConstraint(String url) {
        assertThat(PATTERN.matcher(url).matches()).isTrue();
        assertThat(Violations.of(new Address(url))).hasSize(1);
    }

    @Test
    void hasTheConstraint() {
        assertThat(RULES.at("x-constraint").text()).isEqualTo("@" + HttpUrl.class.getName());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "/callback",
                "shop.example.com/callback",
                "//shop.example.com/callback",
                "ftp://shop.example.com/",
                "file:///etc/passwd",
                "javascript:alert(1)",
                "https:shop.example.com",
                "https://",
                "https:///callback",
                "https://:8080/",
                "https://user@shop.example.com/",
                "https://user:secret@shop.example.com/",
                "https://shop.example.com/#done",
                "https://shop.example.com#",
                "https://shop.example.com:/",
                "https://shop.example.com:123456/",
                "https://shop.example.com:http/",
                "https://[::1/",
                "https://::1/",
                "https://[shop]/",
                "https://shop example.com/",
                "https://shop.example.com/a b",
                "https://shop.example.com/a\nb",
                "https://shop.example.com/\n",
                " https://shop.example.com/",
                "https://shop.example.com/\u00e9",
                "https://shop.example.com/{reference}",
                "https://shop.example.com\\@evil.example/",
                "https://shop%2Eexample.com/"
            })
    void allowsNothingElse(String url) {
        assertThat(PATTERN.matcher(url).matches()).isFalse();
    }

    @Test
    void boundsTheLength() {
        assertThat(RULES.at("maxLength").value()).isEqualTo(2048);
    }

    @Test
    void isReadWithoutRecursion() throws InterruptedException {
        String url = "https://shop.example.com/" + "%41a".repeat(500_000);
        AtomicReference<Object> outcome = new AtomicReference<>();
        Thread smallStack =
                new Thread(null, () -> outcome.set(PATTERN.matcher(url).matches()), "small stack", 128 * 1024);
        smallStack.setUncaughtExceptionHandler((thread, failure) -> outcome.set(failure));
        smallStack.start();
        smallStack.join();
        assertThat(outcome).hasValue(true);
    }
}
