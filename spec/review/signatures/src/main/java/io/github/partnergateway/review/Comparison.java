package io.github.partnergateway.review;

import static japicmp.model.JApiChangeStatus.NEW;
import static japicmp.model.JApiChangeStatus.REMOVED;
import static japicmp.model.JApiChangeStatus.UNCHANGED;

import japicmp.cmp.JApiCmpArchive;
import japicmp.cmp.JarArchiveComparator;
import japicmp.cmp.JarArchiveComparatorOptions;
import japicmp.model.JApiBehavior;
import japicmp.model.JApiChangeStatus;
import japicmp.model.JApiClass;
import japicmp.model.JApiClassType.ClassType;
import japicmp.model.JApiCompatibility;
import japicmp.model.JApiCompatibilityChange;
import japicmp.model.JApiCompatibilityChangeType;
import japicmp.model.JApiField;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What japicmp finds between the classes of two contracts. Of a type that comes or goes, the members are not listed. */
final class Comparison {

    private final Index before;
    private final Index after;
    private final List<Change> changes = new ArrayList<>();

    private Comparison(GeneratedJava before, GeneratedJava after) {
        this.before = Index.of(before);
        this.after = Index.of(after);
    }

    static List<Change> of(GeneratedJava base, GeneratedJava candidate) {
        Comparison comparison = new Comparison(base, candidate);
        new JarArchiveComparator(options())
                .compare(
                        new JApiCmpArchive(base.jar(), "base", "base"),
                        new JApiCmpArchive(candidate.jar(), "candidate", "candidate"))
                .forEach(comparison::type);
        return Stream.concat(comparison.changes.stream(), QuietChanges.between(base, candidate))
                .sorted(Index.REPORTED)
                .toList();
    }

    private static JarArchiveComparatorOptions options() {
        JarArchiveComparatorOptions options = new JarArchiveComparatorOptions();
        // What annotations say of the wire is compared in the contract itself.
        options.setNoAnnotations(true);
        options.getIgnoreMissingClasses().setIgnoreAllMissingClasses(true);
        return options;
    }

    private void type(JApiClass type) {
        String name = type.getFullyQualifiedName();
        if (type.getChangeStatus() == NEW || type.getChangeStatus() == REMOVED) {
            report(name, "", "class", type.getChangeStatus(), type.getCompatibilityChanges());
            return;
        }
        List<JApiCompatibilityChange> own = Stream.concat(
                        Stream.of(type.getSuperclass()), type.getInterfaces().stream())
                .map(JApiCompatibility::getCompatibilityChanges)
                .flatMap(Collection::stream)
                .collect(Collectors.toCollection(() -> new ArrayList<>(type.getCompatibilityChanges())));
        if (!own.isEmpty()) {
            report(name, "", "class", JApiChangeStatus.MODIFIED, own);
        }
        boolean isEnum = type.getClassType().getNewTypeOptional().orElse(ClassType.CLASS) == ClassType.ENUM;
        type.getFields().forEach(field -> field(name, isEnum ? "enum constant" : "field", field));
        type.getConstructors().forEach(constructor -> behaviour(name, "constructor", constructor));
        type.getMethods().forEach(method -> behaviour(name, "method", method));
    }

    private void field(String type, String kind, JApiField field) {
        report(type, field.getName(), kind, field.getChangeStatus(), field.getCompatibilityChanges());
    }

    private void behaviour(String type, String kind, JApiBehavior behaviour) {
        String key = behaviour.getParameters().stream()
                .map(parameter -> parameter.getType())
                .collect(Collectors.joining(",", behaviour.getName() + "(", ")"));
        report(type, key, kind, behaviour.getChangeStatus(), behaviour.getCompatibilityChanges());
    }

    private void report(
            String type, String key, String kind, JApiChangeStatus status, List<JApiCompatibilityChange> reasons) {
        // What only the class itself can see has no signature and, if it has no consequence either, is no change.
        boolean visible = before.has(type, key) || after.has(type, key);
        if (reasons.isEmpty() && (status == UNCHANGED || !visible)) {
            return;
        }
        Surface surface = Surface.of(type);
        List<JApiCompatibilityChange> breaks =
                reasons.stream().filter(reason -> counts(surface, reason)).toList();
        changes.add(new Change(
                surface.label(),
                type.replace('$', '.'),
                status == NEW ? kind + " added" : status == REMOVED ? kind + " removed" : words(reasons),
                Index.text(before, after, type, key),
                breaks.stream().allMatch(JApiCompatibilityChange::isSourceCompatible),
                breaks.stream().allMatch(JApiCompatibilityChange::isBinaryCompatible)));
    }

    /** Clients call the Feign interfaces and leave it to Feign to implement them. */
    private static boolean counts(Surface surface, JApiCompatibilityChange reason) {
        return surface != Surface.CLIENT_API
                || reason.getType() != JApiCompatibilityChangeType.METHOD_ADDED_TO_INTERFACE;
    }

    private static String words(List<JApiCompatibilityChange> reasons) {
        return reasons.stream()
                .map(reason -> reason.getType().name().replace('_', ' ').toLowerCase(Locale.ROOT))
                .distinct()
                .collect(Collectors.joining(", "));
    }
}
