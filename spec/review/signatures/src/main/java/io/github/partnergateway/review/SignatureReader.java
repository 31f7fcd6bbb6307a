package io.github.partnergateway.review;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Elements.Origin;
import javax.lang.model.util.Types;

/** Reads the signatures of types that the compiler has understood: public and protected ones. */
final class SignatureReader {

    private static final Set<Modifier> SHOWN =
            Set.of(Modifier.PROTECTED, Modifier.STATIC, Modifier.DEFAULT, Modifier.SEALED, Modifier.FINAL);
    /** Every type or every enum has them. */
    private static final Set<String> COMMON = Set.of("equals", "hashCode", "toString", "values", "valueOf");

    private final Elements elements;
    private final Types types;

    SignatureReader(Elements elements, Types types) {
        this.elements = elements;
        this.types = types;
    }

    Stream<Signature> read(Element element) {
        if (!isVisible(element)) {
            return Stream.empty();
        }
        if (element instanceof TypeElement type) {
            return Stream.concat(
                    Stream.of(type(type)), type.getEnclosedElements().stream().flatMap(this::read));
        }
        if (element instanceof ExecutableElement method) {
            return method.getKind() == ElementKind.STATIC_INIT ? Stream.empty() : Stream.of(method(method));
        }
        return element.getKind() == ElementKind.RECORD_COMPONENT ? Stream.empty() : Stream.of(field(element));
    }

    private boolean isVisible(Element element) {
        boolean open = element.getModifiers().contains(Modifier.PUBLIC)
                || element.getModifiers().contains(Modifier.PROTECTED);
        boolean own = elements.getOrigin(element) == Origin.EXPLICIT
                || element.getEnclosingElement().getKind() == ElementKind.RECORD;
        return open && own && !COMMON.contains(element.getSimpleName().toString());
    }

    private Signature type(TypeElement type) {
        String kind =
                type.getKind().name().replace("ANNOTATION_TYPE", "@INTERFACE").toLowerCase(Locale.ROOT);
        String supertypes = type.getInterfaces().stream().map(TypeText::of).collect(Collectors.joining(", "));
        return new Signature(
                owner(type),
                "",
                modifiers(type) + kind + " " + type.getSimpleName()
                        + (supertypes.isEmpty() ? "" : " implements " + supertypes),
                List.of());
    }

    private Signature field(Element field) {
        String type = field.getKind() == ElementKind.ENUM_CONSTANT
                ? ""
                : modifiers(field) + TypeText.of(field.asType()) + " ";
        String name = field.getSimpleName().toString();
        return new Signature(owner(field.getEnclosingElement()), name, type + name, List.of());
    }

    private Signature method(ExecutableElement method) {
        boolean constructor = method.getKind() == ElementKind.CONSTRUCTOR;
        Element type = method.getEnclosingElement();
        String name = (constructor ? type : method).getSimpleName().toString();
        String result = constructor ? "" : TypeText.of(method.getReturnType()) + " ";
        String parameters = method.getParameters().stream()
                .map(parameter -> TypeText.of(parameter.asType()) + " " + parameter.getSimpleName())
                .collect(Collectors.joining(", ", "(", ")"));
        String erased = method.getParameters().stream()
                .map(VariableElement::asType)
                .map(this::erased)
                .collect(Collectors.joining(",", "(", ")"));
        return new Signature(
                owner(type),
                name + erased,
                modifiers(method) + result + name + parameters,
                method.getParameters().stream()
                        .map(parameter -> parameter.getSimpleName().toString())
                        .toList());
    }

    private String erased(TypeMirror type) {
        TypeMirror erased = types.erasure(type);
        return types.asElement(erased) instanceof TypeElement element
                ? elements.getBinaryName(element).toString()
                : erased.toString();
    }

    private String owner(Element type) {
        return elements.getBinaryName((TypeElement) type).toString();
    }

    private static String modifiers(Element element) {
        return element.getModifiers().stream()
                .filter(SHOWN::contains)
                .filter(modifier -> modifier != Modifier.STATIC || !(element instanceof TypeElement))
                .filter(modifier -> modifier != Modifier.FINAL || element.getKind() == ElementKind.CLASS)
                .map(modifier -> modifier + " ")
                .collect(Collectors.joining());
    }
}
