package io.github.partnergateway.review;

import java.util.Arrays;
import java.util.List;

/** A package of generated code that people write their own against, and the room of the build that generates it. */
enum Surface {
    MODEL("model", "spec", "modelPackage"),
    CLIENT_API("client.api", "client", "apiPackage"),
    SERVER_API("server.api", "server-stub", "apiPackage");

    private final String label;
    private final String room;
    private final String packageSetting;

    Surface(String label, String room, String packageSetting) {
        this.label = label;
        this.room = room;
        this.packageSetting = packageSetting;
    }

    /** Under which it is reported. */
    String label() {
        return label;
    }

    String room() {
        return room;
    }

    String packageName() {
        return Poms.generatorSettings(room).getChild(packageSetting).getValue();
    }

    static List<String> packages() {
        return Arrays.stream(values()).map(Surface::packageName).toList();
    }

    static Surface of(String className) {
        return Arrays.stream(values())
                .filter(surface -> className.startsWith(surface.packageName() + "."))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException(className + " belongs to no surface"));
    }
}
