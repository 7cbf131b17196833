package io.realticket.commandapi.http.limit;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** The addresses that a request came along, as proxies wrote them, nearest last. One that cannot be read is empty. */
final class ForwardedWay {
    private static final String FOR = "for=";

    private ForwardedWay() {}

    /** Reads values of {@code X-Forwarded-For}. */
    static List<Optional<String>> xForwardedFor(List<String> values) {
        return parts(values, ",").map(ForwardedWay::address).toList();
    }

    /** Reads values of {@code Forwarded} (RFC 7239). */
    static List<Optional<String>> forwarded(List<String> values) {
        return parts(values, ",").map(ForwardedWay::forPair).toList();
    }

    private static Optional<String> forPair(String element) {
        return Arrays.stream(element.split(";"))
                .map(String::strip)
                .filter(pair -> pair.toLowerCase(Locale.ROOT).startsWith(FOR))
                .map(pair -> pair.substring(FOR.length()).replace("\"", ""))
                .findFirst()
                .flatMap(ForwardedWay::address);
    }

    private static Stream<String> parts(List<String> values, String divider) {
        return values.stream()
                .flatMap(value -> Arrays.stream(value.split(divider, -1)))
                .map(String::strip);
    }

    /** Reads an address, with or without a port. */
    private static Optional<String> address(String text) {
        String address = text;
        int bracket = text.indexOf(']');
        if (text.startsWith("[") && bracket > 0) {
            address = text.substring(1, bracket);
        } else if (text.indexOf(':') >= 0 && text.indexOf(':') == text.lastIndexOf(':')) {
            address = text.substring(0, text.indexOf(':'));
        }
        return Addresses.isAddress(address) ? Optional.of(address) : Optional.empty();
    }
}
