package io.realticket.infra.bench;

import java.util.Collection;
import java.util.List;
import java.util.function.ToDoubleFunction;

/** The smallest, middle and largest of some measurements. */
record Spread(double min, double median, double max) {
    /** Returns the spread of {@code values}, which must not be empty; the upper middle of an even number. */
    static Spread of(Collection<? extends Number> values) {
        double[] sorted =
                values.stream().mapToDouble(Number::doubleValue).sorted().toArray();
        return new Spread(sorted[0], sorted[sorted.length / 2], sorted[sorted.length - 1]);
    }

    /** Returns the spread of one figure of all {@code rounds}, of which there must be one. */
    static <T> Spread of(List<T> rounds, ToDoubleFunction<? super T> figure) {
        return of(rounds.stream().map(figure::applyAsDouble).toList());
    }
}
