package io.realticket.infra.bench;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * What a server answered.
 *
 * @param head the headers, each as its line
 */
record HttpAnswer(int status, List<String> head, String body) {
    /** Returns the first header named {@code name}, whose case is of no account. */
    Optional<String> header(String name) {
        String begin = name.toLowerCase(Locale.ROOT) + ":";
        return head.stream()
                .filter(line -> line.toLowerCase(Locale.ROOT).startsWith(begin))
                .map(line -> line.substring(begin.length()).strip())
                .findFirst();
    }

    /** Returns this answer if it says that all went well, and throws {@link IllegalStateException} otherwise. */
    HttpAnswer requireOk() {
        if (status / 100 != 2) {
            throw new IllegalStateException("refused with " + status + ": " + body);
        }
        return this;
    }
}
