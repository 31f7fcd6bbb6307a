package io.github.partnergateway.server.contracttests;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Keeps keys and tokens out of failures: names of variables stand in their place. */
final class Secrets {

    private static final Pattern NEW_TOKEN = Pattern.compile("(\"access_token\"\\s*:\\s*\")[^\"]*");

    /** Shorter ones are found within common words, where they tell nothing: they are hidden where they stand alone. */
    private static final int LONG = 8;

    /** How much of a secret tells something, where a text was shortened in the middle of it. */
    private static final int TELLING = 4;

    private static final char CUT = '…';

    private final Map<String, String> names = new LinkedHashMap<>();

    void add(String secret, String name) {
        if (!secret.isEmpty()) {
            String inJson = Json.of(secret).toString();
            String escaped = inJson.substring(1, inJson.length() - 1);
            List.of(secret, escaped, escaped.replace("/", "\\/")).forEach(form -> names.putIfAbsent(form, name));
        }
    }

    String mask(String text) {
        return mask(text, UnaryOperator.identity());
    }

    /** What stands between the secrets is written in a way of the caller's. */
    String mask(String text, UnaryOperator<String> between) {
        String known = NEW_TOKEN.matcher(text).replaceAll("$1***");
        StringBuilder masked = new StringBuilder();
        int end = 0;
        for (Hidden hidden : merged(found(known))) {
            masked.append(between.apply(known.substring(end, hidden.start)));
            masked.append(hidden.variable(known));
            end = hidden.end;
        }
        return masked.append(between.apply(known.substring(end))).toString();
    }

    /** A stretch of a text that is not shown. */
    private record Hidden(int start, int end, String name) {

        Hidden with(Hidden other) {
            boolean isLonger = end - start >= other.end - other.start;
            return new Hidden(start, Math.max(end, other.end), isLonger ? name : other.name);
        }

        String variable(String text) {
            boolean isFollowed = end < text.length() && (isPartOfWord(text, end) || text.charAt(end) == '_');
            return isFollowed ? "${" + name + "}" : "$" + name;
        }
    }

    private List<Hidden> found(String text) {
        List<Hidden> found = new ArrayList<>();
        names.forEach((secret, name) -> {
            Matcher whole = Pattern.compile(Pattern.quote(secret)).matcher(text);
            for (int from = 0; whole.find(from) && from < text.length(); from = whole.start() + 1) {
                if (secret.length() >= LONG || standsAlone(text, whole.start(), whole.end())) {
                    found.add(new Hidden(whole.start(), whole.end(), name));
                }
            }
            for (int cut = text.indexOf(CUT); cut >= 0; cut = text.indexOf(CUT, cut + 1)) {
                int shown = shownBefore(text, cut, secret);
                if (shown >= TELLING) {
                    found.add(new Hidden(cut - shown, cut, name));
                }
            }
        });
        return found;
    }

    /** Where one secret contains another, or overlaps it, nothing of either is left over. */
    private static List<Hidden> merged(List<Hidden> found) {
        found.sort(Comparator.comparingInt(Hidden::start).thenComparing(Hidden::end, Comparator.reverseOrder()));
        List<Hidden> merged = new ArrayList<>();
        for (Hidden next : found) {
            int last = merged.size() - 1;
            if (last >= 0 && next.start < merged.get(last).end) {
                merged.set(last, merged.get(last).with(next));
            } else {
                merged.add(next);
            }
        }
        return merged;
    }

    private static int shownBefore(String text, int cut, String secret) {
        int shown = Math.min(cut, secret.length() - 1);
        while (shown > 0 && !text.startsWith(secret.substring(0, shown), cut - shown)) {
            shown--;
        }
        return shown;
    }

    private static boolean standsAlone(String text, int start, int end) {
        return (start == 0 || !isPartOfWord(text, start - 1)) && (end == text.length() || !isPartOfWord(text, end));
    }

    private static boolean isPartOfWord(String text, int at) {
        return Character.isLetterOrDigit(text.charAt(at));
    }
}
