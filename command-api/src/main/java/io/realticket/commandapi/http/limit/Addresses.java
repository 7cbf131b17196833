package io.realticket.commandapi.http.limit;

import java.net.Inet6Address;
import java.net.InetAddress;
import java.util.Arrays;
import java.util.HexFormat;

/** Addresses as texts. Nothing here asks for names. */
final class Addresses {
    /** One who has an IPv6 address has a whole network of this many bytes' prefix. */
    private static final int NETWORK_BYTES = 8;

    private static final String NETWORK = "::/64";
    /** And one who is given a whole line of networks has a /48 at most (RFC 6177). */
    private static final int SITE_DIGITS = 12;

    private Addresses() {}

    static boolean isAddress(String text) {
        try {
            InetAddress.ofLiteral(text);
            return true;
        } catch (IllegalArgumentException e) {
            return false;
        }
    }

    /** Returns what one line may have of addresses: of IPv6 the /48 around {@code counted}, otherwise itself. */
    static String site(String counted) {
        return counted.endsWith(NETWORK) ? counted.substring(0, SITE_DIGITS) + "::/48" : counted;
    }

    /** Returns the name by which {@code address} is counted: itself, or its /64 network if it is one of IPv6. */
    static String counted(String address) {
        try {
            InetAddress read = InetAddress.ofLiteral(address);
            return read instanceof Inet6Address
                    ? HexFormat.of().formatHex(Arrays.copyOf(read.getAddress(), NETWORK_BYTES)) + NETWORK
                    : read.getHostAddress();
        } catch (IllegalArgumentException e) {
            return address;
        }
    }
}
