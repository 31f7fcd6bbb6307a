package io.github.partnergateway.server.contracttests;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** A regular expression as what it consists of, so that texts near its edges can be made. */
sealed interface Regex {

    /** A short text that it matches. */
    String shortest();

    /** The text that it matches when every repetition goes as far as it may. */
    String longest();

    /** Texts like the shortest but for one detail each, on either side of what is matched: whoever uses them must judge. */
    Set<String> variants();

    /** One character of some ranges. */
    record OneOf(List<Range> ranges) implements Regex {

        record Range(char first, char last) {}

        @Override
        public String shortest() {
            return String.valueOf(ranges.get(0).first());
        }

        @Override
        public String longest() {
            return String.valueOf(ranges.get(0).last());
        }

        @Override
        public Set<String> variants() {
            Set<String> variants = new LinkedHashSet<>(Set.of(""));
            for (Range range : ranges) {
                int[] edges = {range.first() - 1, range.first(), range.last(), range.last() + 1};
                for (int edge : edges) {
                    if (edge >= ' ' && edge < 127) {
                        variants.add(String.valueOf((char) edge));
                    }
                }
            }
            return variants;
        }
    }

    /** One after the other. */
    record Sequence(List<Regex> parts) implements Regex {

        @Override
        public String shortest() {
            return joined(-1, "");
        }

        @Override
        public String longest() {
            return String.join("", parts.stream().map(Regex::longest).toList());
        }

        @Override
        public Set<String> variants() {
            Set<String> variants = new LinkedHashSet<>();
            for (int i = 0; i < parts.size(); i++) {
                for (String variant : parts.get(i).variants()) {
                    variants.add(joined(i, variant));
                }
            }
            return variants;
        }

        private String joined(int replaced, String replacement) {
            StringBuilder text = new StringBuilder();
            for (int i = 0; i < parts.size(); i++) {
                text.append(i == replaced ? replacement : parts.get(i).shortest());
            }
            return text.toString();
        }
    }

    /** One or the other. */
    record Choice(List<Regex> branches) implements Regex {

        @Override
        public String shortest() {
            return branches.get(0).shortest();
        }

        @Override
        public String longest() {
            return branches.get(0).longest();
        }

        @Override
        public Set<String> variants() {
            Set<String> variants = new LinkedHashSet<>();
            for (Regex branch : branches) {
                variants.add(branch.shortest());
                variants.add(branch.longest());
                variants.addAll(branch.variants());
            }
            return variants;
        }
    }

    /** The same several times. */
    record Repeat(Regex part, int least, int most) implements Regex {

        static final int UNBOUNDED = Integer.MAX_VALUE;

        private static final int MANY = 12;

        @Override
        public String shortest() {
            return part.shortest().repeat(least);
        }

        @Override
        public String longest() {
            return part.longest().repeat(most == UNBOUNDED ? least + MANY : most);
        }

        @Override
        public Set<String> variants() {
            List<Integer> counts = new ArrayList<>(List.of(Math.max(least - 1, 0), least, least + 1));
            if (most != UNBOUNDED) {
                counts.addAll(List.of(most, most + 1));
            }
            Set<String> variants = new LinkedHashSet<>();
            counts.forEach(count -> variants.add(part.shortest().repeat(count)));
            String others = part.shortest().repeat(Math.max(least, 1) - 1);
            part.variants().forEach(variant -> variants.add(variant + others));
            return variants;
        }
    }
}
