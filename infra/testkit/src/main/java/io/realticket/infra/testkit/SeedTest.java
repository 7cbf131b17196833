package io.realticket.infra.testkit;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ArgumentsSource;

/**
 * A test that runs once for each of several seeds, with the seed as its only argument, a {@code long}, and in its name.
 * {@code -Dsim.seed=N} runs seed N alone, {@code -Dsim.seeds=N} all from 1 to N.
 */
@Documented
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
@ParameterizedTest(name = "seed {0}")
@ArgumentsSource(Seeds.class)
public @interface SeedTest {
    /** How many seeds, counted from 1. */
    int value() default 20;
}
