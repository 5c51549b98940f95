package dev.copydesk.ingest.backfill.site;

import java.net.Inet4Address;
import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;

/**
 * Tells the addresses of the public internet from those of networks that only insiders reach, after the IANA registries of
 * special-purpose addresses.
 */
final class PublicAddress {
    private PublicAddress() {}

    static boolean isPublic(InetAddress address) {
        if (address.isAnyLocalAddress()
                || address.isLoopbackAddress()
                || address.isLinkLocalAddress()
                || address.isSiteLocalAddress()
                || address.isMulticastAddress()) {
            return false;
        }
        return address instanceof Inet4Address
                ? isPublicFour(address.getAddress())
                : isPublicSix((Inet6Address) address);
    }

    private static boolean isPublicFour(byte[] bytes) {
        int first = bytes[0] & 0xff;
        int second = bytes[1] & 0xff;
        int third = bytes[2] & 0xff;
        boolean ofThisNetwork = first == 0;
        boolean sharedByCarriers = first == 100 && (second & 0xc0) == 64;
        boolean forProtocols = first == 192 && second == 0 && third == 0;
        boolean forBenchmarks = first == 198 && (second & 0xfe) == 18;
        boolean forExamples = (first == 192 && second == 0 && third == 2)
                || (first == 198 && second == 51 && third == 100)
                || (first == 203 && second == 0 && third == 113);
        return !(ofThisNetwork || sharedByCarriers || forProtocols || forBenchmarks || forExamples || first >= 240);
    }

    /** Only 2000::/3 is given out; in it, tunnels are judged by the IPv4 address that they lead to. */
    private static boolean isPublicSix(Inet6Address address) {
        byte[] bytes = address.getAddress();
        boolean translated = startsWith(bytes, 0x00, 0x64, 0xff, 0x9b);
        if (translated) {
            return isPublic(four(bytes, 12));
        }
        if (startsWith(bytes, 0x20, 0x02)) {
            return isPublic(four(bytes, 2));
        }
        boolean forProtocols = startsWith(bytes, 0x20, 0x01) && (bytes[2] & 0xfe) == 0;
        boolean forExamples = startsWith(bytes, 0x20, 0x01, 0x0d, 0xb8);
        return (bytes[0] & 0xe0) == 0x20 && !forProtocols && !forExamples;
    }

    private static boolean startsWith(byte[] bytes, int... prefix) {
        for (int i = 0; i < prefix.length; i++) {
            if ((bytes[i] & 0xff) != prefix[i]) {
                return false;
            }
        }
        return true;
    }

    private static InetAddress four(byte[] bytes, int from) {
        try {
            return InetAddress.getByAddress(Arrays.copyOfRange(bytes, from, from + 4));
        } catch (UnknownHostException e) {
            throw new IllegalStateException("Four bytes are an address", e);
        }
    }
}
