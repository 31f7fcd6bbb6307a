package io.github.partnergateway.server.contracttests;

import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;

/** Texts near the edge of a pattern, on either side of it: whoever uses them must judge which is on which. */
final class PatternSamples {

    private PatternSamples() {}

    static Set<String> of(String pattern, String accepted) {
        Set<String> samples = new LinkedHashSet<>(Set.of(accepted));
        RegexParser.parse(pattern).ifPresent(regex -> {
            samples.add(regex.shortest());
            samples.add(regex.longest());
            samples.addAll(regex.variants());
        });
        samples.addAll(slips(accepted).toList());
        return samples;
    }

    /** How people get a text wrong. */
    private static Stream<String> slips(String text) {
        int middle = text.length() / 2;
        return Stream.of(
                "",
                " ",
                " " + text,
                text + " ",
                text + "\n",
                text.substring(0, middle) + " " + text.substring(middle),
                text.toLowerCase(Locale.ROOT),
                text.toUpperCase(Locale.ROOT),
                "0" + text,
                "-" + text,
                "+" + text,
                text + "e1",
                text + ".",
                text + "#part",
                text.replace("://", "://user:secret@"),
                text.replace('0', '\u0660'));
    }
}
