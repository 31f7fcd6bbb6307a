package io.github.partnergateway.contract;

/**
 * Something that somebody's program may rely on.
 *
 * @param within the words of the promise without which this one means nothing, or nothing
 * @param words what is promised
 * @param pointer where it stands
 * @param name what was renamed or moved if the promise is broken, or nothing
 */
record Promise(String within, String words, String pointer, String name) {

    static Promise of(Node place, String words) {
        return new Promise("", words, place.pointer(), "");
    }

    Promise within(Promise other) {
        return new Promise(other.words, words, pointer, name);
    }

    Promise named(String itsName) {
        return new Promise(within, words, pointer, itsName);
    }

    /** An accepted change names the place, or the old name before the new one. */
    boolean isGivenUpBy(String change) {
        String area = pointer.substring(0, pointer.indexOf('/', 1));
        return change.contains(" at #" + pointer + ": ")
                || !name.isEmpty() && change.contains(" at #" + area) && change.contains(": " + name + " → ");
    }
}
