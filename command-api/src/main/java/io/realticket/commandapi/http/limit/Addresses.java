package io.realticket.commandapi.http.limit;

import java.net.Inet6Address;
import java.net.InetAddress;
import java.util.Arrays;
import java.util.HexFormat;

/** Addresses as texts. Nothing here asks for names. */
final class Addresses {
    /** One who has an IPv6 address has a whole network of this many bytes' prefix. */
    private static final int NETWORK_BYTES = 8;

    private Addresses() {}

    static boolean isAddress(String text) {
        try {
            InetAddress.ofLiteral(text);
            return true;
        } catch (IllegalArgumentException e) {
            return false;
        }
    }

    /** Returns the name by which {@code address} is counted: itself, or its /64 network if it is one of IPv6. */
    static String counted(String address) {
        try {
            InetAddress read = InetAddress.ofLiteral(address);
            return read instanceof Inet6Address
                    ? HexFormat.of().formatHex(Arrays.copyOf(read.getAddress(), NETWORK_BYTES)) + "::/64"
                    : read.getHostAddress();
        } catch (IllegalArgumentException e) {
            return address;
        }
    }
}
