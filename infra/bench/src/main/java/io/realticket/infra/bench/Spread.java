package io.realticket.infra.bench;

import java.util.Collection;

/** The smallest, middle and largest of some measurements. */
record Spread(double min, double median, double max) {
    /** Returns the spread of {@code values}, which must not be empty; the upper middle of an even number. */
    static Spread of(Collection<? extends Number> values) {
        double[] sorted =
                values.stream().mapToDouble(Number::doubleValue).sorted().toArray();
        return new Spread(sorted[0], sorted[sorted.length / 2], sorted[sorted.length - 1]);
    }
}
