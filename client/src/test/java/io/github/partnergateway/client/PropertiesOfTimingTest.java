package io.github.partnergateway.client;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.partnergateway.model.AccessToken;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Random;
import java.util.random.RandomGenerator;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;

/** Pauses stay within their bounds, and a token is always replaced before it ends. */
class PropertiesOfTimingTest {

    private static final Instant NOW = Instant.parse("2026-11-24T12:00:00Z");
    private static final Duration CAP = Duration.ofSeconds(20);

    private static Duration mostAfter(int failed) {
        return new RetrySchedule(Draws.HIGH).pauseAfter(failed, Duration.ZERO);
    }

    @Property
    void aPauseIsNeverNegativeAndNeverBeyondTheCap(
            @ForAll @IntRange(min = 1, max = Integer.MAX_VALUE) int failed, @ForAll long seed) {
        assertThat(new RetrySchedule(new Random(seed)).pauseAfter(failed, Duration.ZERO))
                .isBetween(Duration.ZERO, CAP);
    }

    @Property
    void aPauseIsAsLongAsAskedForOrAsJittered(
            @ForAll @IntRange(min = 1, max = 100) int failed,
            @ForAll @LongRange(min = 0, max = 999_999_999) long seconds,
            @ForAll long seed) {
        Duration asked = Duration.ofSeconds(seconds);
        Duration jittered = new RetrySchedule(new Random(seed)).pauseAfter(failed, Duration.ZERO);

        assertThat(new RetrySchedule(new Random(seed)).pauseAfter(failed, asked))
                .isEqualTo(jittered.compareTo(asked) < 0 ? asked : jittered);
    }

    @Property
    void theUpperBoundDoublesUpToTheCap(@ForAll @IntRange(min = 1, max = 100) int failed) {
        Duration doubled = mostAfter(failed).multipliedBy(2);

        assertThat(mostAfter(failed + 1)).isEqualTo(doubled.compareTo(CAP) < 0 ? doubled : CAP);
        assertThat(mostAfter(1)).isEqualTo(Duration.ofMillis(500));
    }

    @Property
    void theLowerBoundIsNoPauseAtAll(@ForAll @IntRange(min = 1, max = 100) int failed) {
        assertThat(new RetrySchedule(Draws.LOW).pauseAfter(failed, Duration.ZERO))
                .isZero();
    }

    @Property
    void aHeaderOfAnyTextAsksForNoNegativePause(@ForAll("headers") String header) {
        assertThat(RetryAfter.parse(header, NOW)).isGreaterThanOrEqualTo(Duration.ZERO);
    }

    @Property
    void aDateAsksForThePauseUntilThen(@ForAll @IntRange(min = -100_000, max = 100_000) int seconds) {
        String date = DateTimeFormatter.RFC_1123_DATE_TIME.format(
                NOW.plusSeconds(seconds).atOffset(ZoneOffset.UTC));

        assertThat(RetryAfter.parse(date, NOW)).isEqualTo(Duration.ofSeconds(Math.max(0, seconds)));
    }

    @Property
    void aTokenIsReplacedBeforeItServesNoMoreAndServesNoMoreBeforeItEnds(
            @ForAll @IntRange(min = 1, max = 100_000) int life, @ForAll long seed) {
        for (RandomGenerator random : new RandomGenerator[] {Draws.LOW, Draws.HIGH, new Random(seed)}) {
            KeptToken token = kept(life, random);

            assertThat(token.refreshFrom()).isAfter(NOW).isBefore(token.useUntil());
            assertThat(token.useUntil()).isBefore(NOW.plusSeconds(life));
            assertThat(token.serves(token.useUntil())).isFalse();
            assertThat(token.serves(token.useUntil().minusNanos(1))).isTrue();
            assertThat(token.isDueForRefresh(token.refreshFrom())).isTrue();
            assertThat(token.isDueForRefresh(token.refreshFrom().minusNanos(1))).isFalse();
        }
    }

    @Property
    void aLongLifeHasTheVendorsMargins(@ForAll @IntRange(min = 3_600, max = 100_000) int life) {
        Instant end = NOW.plusSeconds(life);

        assertThat(kept(life, Draws.LOW).refreshFrom()).isEqualTo(end.minus(Duration.ofMinutes(10)));
        assertThat(kept(life, Draws.HIGH).refreshFrom()).isEqualTo(end.minus(Duration.ofMinutes(12)));
        assertThat(kept(life, Draws.LOW).useUntil()).isEqualTo(end.minusSeconds(30));
    }

    @Property
    void aTokenThatIsOverAtOnceServesNobody(
            @ForAll @IntRange(min = Integer.MIN_VALUE, max = 0) int life, @ForAll long seed) {
        assertThat(kept(life, new Random(seed)).serves(NOW)).isFalse();
    }

    private static KeptToken kept(int life, RandomGenerator random) {
        return KeptToken.of(
                AccessToken.builder().accessToken("t").expiresIn(life).build(), NOW, random);
    }

    @Provide
    Arbitrary<String> headers() {
        return Arbitraries.oneOf(
                Arbitraries.strings(),
                Arbitraries.strings().numeric().ofMaxLength(25),
                Arbitraries.strings().withChars("0123456789:, GMTNovTue+-").ofMaxLength(32));
    }
}
