package io.speccascade.weights;

import java.util.List;

/// One value of a model file's metadata, with the type that the file gives it.
public sealed interface MetadataValue {
    /// The type in the file; [MetadataType#ARRAY] for every array.
    MetadataType type();

    /// The type in words, for messages: an array also names its elements.
    default String typeName() {
        return switch (this) {
            case Whole whole -> whole.type().toString();
            case Real real -> real.type().toString();
            case Flag flag -> flag.type().toString();
            case Text text -> text.type().toString();
            case Wholes wholes -> "array of " + wholes.elementType();
            case Reals reals -> "array of " + reals.elementType();
            case Flags ignored -> "array of bool";
            case Texts ignored -> "array of string";
            case Arrays ignored -> "array of array";
        };
    }

    /// An integer of any width.
    ///
    /// @param value for `uint64` above 2⁶³ the unsigned bits
    record Whole(MetadataType type, long value) implements MetadataValue {}

    /// A float of either width.
    record Real(MetadataType type, double value) implements MetadataValue {}

    /// A boolean.
    record Flag(boolean value) implements MetadataValue {
        @Override
        public MetadataType type() {
            return MetadataType.BOOL;
        }
    }

    /// A string.
    record Text(String value) implements MetadataValue {
        @Override
        public MetadataType type() {
            return MetadataType.STRING;
        }
    }

    /// An array of any kind.
    sealed interface Sequence extends MetadataValue {
        @Override
        default MetadataType type() {
            return MetadataType.ARRAY;
        }

        /// The elements; read-only.
        List<?> values();
    }

    /// An array of integers of one width.
    record Wholes(MetadataType elementType, List<Long> values) implements Sequence {}

    /// An array of floats of one width.
    record Reals(MetadataType elementType, List<Double> values) implements Sequence {}

    /// An array of booleans.
    record Flags(List<Boolean> values) implements Sequence {}

    /// An array of strings.
    record Texts(List<String> values) implements Sequence {}

    /// An array of arrays.
    record Arrays(List<MetadataValue> values) implements Sequence {}
}
