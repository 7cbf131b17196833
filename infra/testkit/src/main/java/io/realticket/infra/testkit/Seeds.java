package io.realticket.infra.testkit;

import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.ArgumentsProvider;
import org.junit.jupiter.params.support.ParameterDeclarations;

/** The seeds of a {@link SeedTest}: one to its count or to another that was asked for, or one alone. */
final class Seeds implements ArgumentsProvider {
    private static final String ASKED_FOR = "sim.seed";
    private static final String COUNT_ASKED_FOR = "sim.seeds";

    @Override
    public Stream<? extends Arguments> provideArguments(ParameterDeclarations parameters, ExtensionContext context) {
        Long alone = Long.getLong(ASKED_FOR);
        LongStream seeds = alone != null
                ? LongStream.of(alone)
                : LongStream.rangeClosed(
                        1,
                        Integer.getInteger(
                                COUNT_ASKED_FOR,
                                context.getRequiredTestMethod()
                                        .getAnnotation(SeedTest.class)
                                        .value()));
        return seeds.mapToObj(Arguments::of);
    }
}
