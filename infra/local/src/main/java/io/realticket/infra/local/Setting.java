package io.realticket.infra.local;

import java.util.Locale;

/**
 * The name of something the one who starts the platform may change: {@code --name=value}, {@code -Dname=value} or an
 * environment variable.
 *
 * @param name with dots and dashes, like {@code realticket.data-dir}
 */
record Setting(String name) {
    /** Returns the name as an environment variable, which works with Maven and with the jar alike. */
    String variable() {
        return name.toUpperCase(Locale.ROOT).replace('.', '_').replace('-', '_');
    }

    /** Returns the sentence that ends a failure's line. */
    String remedy(String example) {
        return "set " + variable() + "=" + example;
    }
}
