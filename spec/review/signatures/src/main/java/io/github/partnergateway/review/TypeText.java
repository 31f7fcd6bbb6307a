package io.github.partnergateway.review;

import java.util.Locale;
import java.util.stream.Collectors;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.type.TypeVariable;
import javax.lang.model.util.SimpleTypeVisitor14;

/** Types as a person would write them, the same with every JDK: simple names, and what is said of null. */
final class TypeText extends SimpleTypeVisitor14<String, Void> {

    /** What is written before a type that includes null. */
    static final String NULLABLE = "@Nullable ";

    private static final TypeText TEXT = new TypeText();

    private TypeText() {}

    static String of(TypeMirror type) {
        return (mayBeNull(type) ? NULLABLE : "") + type.accept(TEXT, null);
    }

    private static boolean mayBeNull(TypeMirror type) {
        return type.getAnnotationMirrors().stream()
                .anyMatch(annotation -> annotation
                        .getAnnotationType()
                        .asElement()
                        .getSimpleName()
                        .contentEquals("Nullable"));
    }

    @Override
    public String visitDeclared(DeclaredType type, Void nothing) {
        TypeElement element = (TypeElement) type.asElement();
        TypeMirror outer = element.getEnclosingElement().asType();
        String name = outer.getKind() == TypeKind.DECLARED
                ? of(outer) + "." + element.getSimpleName()
                : element.getSimpleName().toString();
        String arguments = type.getTypeArguments().stream().map(TypeText::of).collect(Collectors.joining(", "));
        return arguments.isEmpty() ? name : name + "<" + arguments + ">";
    }

    @Override
    public String visitArray(ArrayType type, Void nothing) {
        return of(type.getComponentType()) + "[]";
    }

    @Override
    public String visitTypeVariable(TypeVariable type, Void nothing) {
        return type.asElement().getSimpleName().toString();
    }

    @Override
    protected String defaultAction(TypeMirror type, Void nothing) {
        return type.getKind().isPrimitive() || type.getKind() == TypeKind.VOID
                ? type.getKind().name().toLowerCase(Locale.ROOT)
                : type.toString();
    }
}
