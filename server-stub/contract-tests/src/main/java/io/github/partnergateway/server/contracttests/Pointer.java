package io.github.partnergateway.server.contracttests;

import java.util.List;
import java.util.stream.Stream;

/** JSON pointers as text. */
final class Pointer {

    private Pointer() {}

    static String plus(String pointer, String name) {
        return pointer + "/" + name.replace("~", "~0").replace("/", "~1");
    }

    static List<String> names(String pointer) {
        return Stream.of(pointer.split("/")).skip(1).map(Pointer::unescaped).toList();
    }

    static String lastName(String pointer) {
        return unescaped(pointer.substring(pointer.lastIndexOf('/') + 1));
    }

    private static String unescaped(String name) {
        return name.replace("~1", "/").replace("~0", "~");
    }
}
