package io.speccascade.weights;

import java.util.AbstractList;
import java.util.List;
import java.util.RandomAccess;

/// Read-only lists over primitive arrays: a vocabulary's scores take 8 bytes each, not a boxed object each.
final class PrimitiveLists {
    private PrimitiveLists() {}

    static List<Long> of(long[] values) {
        return new Longs(values);
    }

    static List<Double> of(double[] values) {
        return new Doubles(values);
    }

    private static final class Longs extends AbstractList<Long> implements RandomAccess {
        private final long[] values;

        Longs(long[] values) {
            this.values = values;
        }

        @Override
        public Long get(int index) {
            return values[index];
        }

        @Override
        public int size() {
            return values.length;
        }
    }

    private static final class Doubles extends AbstractList<Double> implements RandomAccess {
        private final double[] values;

        Doubles(double[] values) {
            this.values = values;
        }

        @Override
        public Double get(int index) {
            return values[index];
        }

        @Override
        public int size() {
            return values.length;
        }
    }
}
