package io.github.partnergateway.review;

import java.util.List;

/**
 * Something that people's code can name: a type or a member of one.
 *
 * @param owner the type itself, or the one that it is a member of
 * @param key what tells the members of a type apart: name and erased types of the parameters; empty for the type itself
 * @param text the whole of it, for people
 * @param parameters their names
 */
record Signature(String owner, String key, String text, List<String> parameters) implements Comparable<Signature> {

    String line() {
        return owner.replace('$', '.') + ": " + text;
    }

    @Override
    public int compareTo(Signature other) {
        return line().compareTo(other.line());
    }
}
