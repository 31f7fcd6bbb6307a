package io.github.partnergateway.server.contracttests;

import io.github.partnergateway.server.contracttests.Regex.Choice;
import io.github.partnergateway.server.contracttests.Regex.OneOf;
import io.github.partnergateway.server.contracttests.Regex.OneOf.Range;
import io.github.partnergateway.server.contracttests.Regex.Repeat;
import io.github.partnergateway.server.contracttests.Regex.Sequence;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads the part of regular expressions that contracts use: no look-around, no back-references. */
final class RegexParser {

    private static final String NOT_READ = "^$(?*+\\{";
    private static final List<Range> ANY = List.of(new Range('a', 'z'));

    private final String pattern;
    private int at;

    private RegexParser(String pattern) {
        this.pattern = pattern;
    }

    /** The expression between its anchors, or nothing if it uses what is not read here. */
    static Optional<Regex> parse(String anchored) {
        String pattern = anchored.replaceFirst("^\\^", "").replaceFirst("(?<!\\\\)\\$$", "");
        RegexParser parser = new RegexParser(pattern);
        try {
            Regex regex = parser.choice();
            return parser.at == pattern.length() ? Optional.of(regex) : Optional.empty();
        } catch (UnsupportedOperationException | IndexOutOfBoundsException | NumberFormatException unknown) {
            return Optional.empty();
        }
    }

    private Regex choice() {
        List<Regex> branches = new ArrayList<>(List.of(sequence()));
        while (takes('|')) {
            branches.add(sequence());
        }
        return branches.size() == 1 ? branches.get(0) : new Choice(branches);
    }

    private Regex sequence() {
        List<Regex> parts = new ArrayList<>();
        while (at < pattern.length() && pattern.charAt(at) != '|' && pattern.charAt(at) != ')') {
            parts.add(repeated(one()));
        }
        return new Sequence(parts);
    }

    private Regex one() {
        if (takes('(')) {
            if (takes('?') && !takes(':')) {
                throw new UnsupportedOperationException(pattern);
            }
            Regex group = choice();
            expect(')');
            return group;
        }
        if (takes('[')) {
            return characters();
        }
        if (takes('.')) {
            return new OneOf(ANY);
        }
        if (takes('\\')) {
            return new OneOf(escaped(pattern.charAt(at++)));
        }
        char plain = pattern.charAt(at++);
        if (NOT_READ.indexOf(plain) >= 0) {
            throw new UnsupportedOperationException(pattern);
        }
        return new OneOf(List.of(new Range(plain, plain)));
    }

    private Regex characters() {
        boolean isNegated = takes('^');
        List<Range> ranges = new ArrayList<>();
        while (!takes(']')) {
            if (takes('\\')) {
                ranges.addAll(escaped(pattern.charAt(at++)));
                continue;
            }
            char first = pattern.charAt(at++);
            boolean isRange = pattern.charAt(at) == '-' && pattern.charAt(at + 1) != ']';
            at += isRange ? 1 : 0;
            ranges.add(new Range(first, isRange ? pattern.charAt(at++) : first));
        }
        // What is excluded gives the edges; something else in front of them gives a text that is taken.
        return isNegated
                ? new OneOf(List.of(new Range(other(ranges), other(ranges)), ranges.get(0)))
                : new OneOf(ranges);
    }

    private static char other(List<Range> ranges) {
        for (char candidate = 'a'; candidate < '~'; candidate++) {
            char each = candidate;
            if (ranges.stream().noneMatch(range -> range.first() <= each && each <= range.last())) {
                return each;
            }
        }
        throw new UnsupportedOperationException();
    }

    private static List<Range> escaped(char letter) {
        return switch (letter) {
            case 'd' -> List.of(new Range('0', '9'));
            case 'w' -> List.of(new Range('a', 'z'), new Range('A', 'Z'), new Range('0', '9'), new Range('_', '_'));
            case 'S', 'D' -> ANY;
            case 's' -> List.of(new Range(' ', ' '));
            default -> {
                if (Character.isLetterOrDigit(letter)) {
                    throw new UnsupportedOperationException("\\" + letter);
                }
                yield List.of(new Range(letter, letter));
            }
        };
    }

    private Regex repeated(Regex part) {
        if (takes('?')) {
            return new Repeat(part, 0, 1);
        }
        if (takes('*')) {
            return new Repeat(part, 0, Repeat.UNBOUNDED);
        }
        if (takes('+')) {
            return new Repeat(part, 1, Repeat.UNBOUNDED);
        }
        if (takes('{')) {
            int end = pattern.indexOf('}', at);
            String[] counts = pattern.substring(at, end).split(",", 2);
            at = end + 1;
            int least = Integer.parseInt(counts[0]);
            int most =
                    counts.length == 1 ? least : counts[1].isEmpty() ? Repeat.UNBOUNDED : Integer.parseInt(counts[1]);
            return new Repeat(part, least, most);
        }
        return part;
    }

    private boolean takes(char expected) {
        boolean isNext = at < pattern.length() && pattern.charAt(at) == expected;
        at += isNext ? 1 : 0;
        return isNext;
    }

    private void expect(char expected) {
        if (!takes(expected)) {
            throw new UnsupportedOperationException(pattern);
        }
    }
}
