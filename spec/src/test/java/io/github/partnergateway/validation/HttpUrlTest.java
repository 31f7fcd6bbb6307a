package io.github.partnergateway.validation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HttpUrlTest {

    private static final String ESCAPE = "value: must have two hexadecimal digits after each percent sign";
    private static final String HOST = "value: must have a host that is a domain name or an IP address";
    private static final String PORT = "value: must have a port from 1 to 65535, or none";

    private record Address(@HttpUrl String value) {}

    @Test
    void saysNothingAboutWhatIsAbsent() {
        assertThat(Violations.of(new Address(null))).isEmpty();
    }

    /** The pattern beside the constraint reports it, once. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "/callback:0",
                "ftp://.:0/",
                "https://",
                "https://:0/",
                "https://user@.:0/",
                "https://.:0#",
                "https://[shop]/",
                "https://.:/",
                "https://.:123456/",
                "https://.:0\n",
                "https://.\u00e9/"
            })
    void saysNothingAboutWhatLooksLikeNoUrl(String address) {
        assertThat(Violations.of(new Address(address))).isEmpty();
    }

    @Test
    void saysEachFaultOnce() {
        assertThat(Violations.of(new Address("https://.:0/%%"))).containsExactly(HOST, PORT, ESCAPE);
    }

    @Nested
    class PercentSigns {

        @ParameterizedTest
        @ValueSource(strings = {"", "https://a.example/", "%41", "%41%4a%4A%00", "a%20b"})
        void beginAnEscape(String address) {
            assertThat(Violations.of(new Address(address))).isEmpty();
        }

        @ParameterizedTest
        @ValueSource(strings = {"%", "%4", "%4g", "%%41", "100%", "%41%", "%-1", "%\uff14\uff11"})
        void stayNotAlone(String address) {
            assertThat(Violations.of(new Address(address))).containsExactly(ESCAPE);
        }

        @Test
        void areReadWithoutRecursion() {
            assertThat(Violations.of(new Address("%41".repeat(1_000_000)))).isEmpty();
            assertThat(Violations.of(new Address("https://a.example/" + "%41".repeat(1_000_000))))
                    .isEmpty();
        }
    }

    @Nested
    class Host {

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "https://localhost",
                    "https://a.example.",
                    "https://a-b.example/",
                    "HTTPS://A.EXAMPLE",
                    "http://127.0.0.1?a",
                    "http://[::]",
                    "http://[2001:db8::1]/",
                    "http://[::ffff:192.0.2.1]:80/"
                })
        void isANameOrAnAddress(String address) {
            assertThat(Violations.of(new Address(address))).isEmpty();
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "https://.../",
                    "https://.",
                    "https://a..example",
                    "https://.a.example",
                    "https://-a.example/",
                    "https://a-.example?b",
                    "https://1.2.3/",
                    "https://256.1.1.1/",
                    "https://[:::]",
                    "https://[1.2.3.4]/",
                    "https://[1:2:3:4:5:6:7:8:9]:80",
                    "https://[::ffff:256.0.2.1]/"
                })
        void isNothingElse(String address) {
            assertThat(Violations.of(new Address(address))).containsExactly(HOST);
        }
    }

    @Nested
    class Port {

        @ParameterizedTest
        @ValueSource(strings = {"", ":1", ":80", ":00080", ":65535"})
        void liesInItsRangeWhereThereIsOne(String port) {
            for (String rest : new String[] {"", "/", "?a", "/b:0"}) {
                assertThat(Violations.of(new Address("https://a.example" + port + rest)))
                        .isEmpty();
                assertThat(Violations.of(new Address("http://[::1]" + port + rest)))
                        .isEmpty();
            }
        }

        @ParameterizedTest
        @ValueSource(strings = {":0", ":00000", ":65536", ":99999"})
        void isNothingElse(String port) {
            for (String rest : new String[] {"", "/", "?a", "/b:1"}) {
                assertThat(Violations.of(new Address("https://a.example" + port + rest)))
                        .containsExactly(PORT);
                assertThat(Violations.of(new Address("http://[::1]" + port + rest)))
                        .containsExactly(PORT);
            }
        }
    }
}
