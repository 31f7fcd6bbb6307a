package io.github.partnergateway.server;

import java.util.List;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JacksonException.Reference;
import tools.jackson.core.exc.InputCoercionException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.exc.MismatchedInputException;
import tools.jackson.databind.exc.UnrecognizedPropertyException;
import tools.jackson.databind.node.ObjectNode;

/**
 * Makes a model of a tree. Jackson stops at the first field that does not fit; here it is noted and taken out, and the rest
 * is tried again: at most once for each object with unknown fields and once for each field that the contract has.
 */
final class ModelReader {

    private final boolean ignoresUnknownFields;

    ModelReader(boolean ignoresUnknownFields) {
        this.ignoresUnknownFields = ignoresUnknownFields;
    }

    <T> T read(JsonNode tree, Class<T> type, Faults faults) {
        try {
            return ContractJson.MAPPER.treeToValue(tree, type);
        } catch (UnrecognizedPropertyException unknown) {
            takeOutUnknown(tree, unknown, faults);
        } catch (MismatchedInputException mismatch) {
            takeOut(tree, mismatch, rule(mismatch.getTargetType()), faults);
        } catch (InputCoercionException number) {
            takeOut(tree, number, rule(number.getTargetType()), faults);
        }
        return read(tree, type, faults);
    }

    /** All the unknown fields of an object at once: a caller may send thousands. */
    private void takeOutUnknown(JsonNode tree, UnrecognizedPropertyException unknown, Faults faults) {
        List<Reference> path = unknown.getPath();
        List<Reference> outer = path.subList(0, path.size() - 1);
        ObjectNode object = object(tree, outer);
        for (String name : List.copyOf(object.propertyNames())) {
            if (!unknown.getKnownPropertyIds().contains(name)) {
                note(FieldPath.of(outer, name), faults);
                object.remove(name);
            }
        }
    }

    /** What is passed over is so with all that it holds, a null in it included. */
    private void note(String field, Faults faults) {
        if (ignoresUnknownFields) {
            faults.forget(field);
        } else {
            faults.add(field, "is not a field of the contract");
        }
    }

    private static void takeOut(JsonNode tree, JacksonException failure, String rule, Faults faults) {
        List<Reference> path = failure.getPath();
        int last = path.size() - 1;
        faults.add(FieldPath.of(failure), rule);
        remove(object(tree, path.subList(0, last)), path.get(last).getPropertyName(), failure);
    }

    /** Each try has less to read than the one before; what cannot be taken out ends the trying. */
    private static void remove(ObjectNode object, String name, JacksonException failure) {
        if (object.remove(name) == null) {
            throw failure;
        }
    }

    private static ObjectNode object(JsonNode tree, List<Reference> path) {
        JsonNode node = tree;
        for (Reference step : path) {
            node = node.path(step.getPropertyName());
        }
        return node.asObject();
    }

    private static String rule(Class<?> type) {
        if (type == String.class) {
            return "must be a string";
        }
        if (type == Boolean.class || type == boolean.class) {
            return "must be true or false";
        }
        if (type == Integer.class || type == int.class) {
            return "must be a whole number of 32 bits";
        }
        return "must be an object";
    }
}
