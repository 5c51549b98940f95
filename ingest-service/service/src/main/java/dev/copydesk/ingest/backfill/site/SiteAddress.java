package dev.copydesk.ingest.backfill.site;

import dev.copydesk.ingest.backfill.site.SiteException.Kind;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Looks a site's name up and refuses private addresses, so that whoever rules the name can't turn a backfill against the
 * network that this service stands in. The connection is then made to the address that was checked, not to the name.
 */
@Singleton
class SiteAddress {
    /** What can only be an address, so that looking it up asks no name server. */
    private static final Pattern LITERAL = Pattern.compile("\\[.*]|[0-9.]+");

    private final boolean privateAddresses;

    @Inject
    SiteAddress(SiteConfiguration configuration) {
        this(configuration.privateAddresses());
    }

    /**
     * @param privateAddresses whether a name may lead to one
     */
    SiteAddress(boolean privateAddresses) {
        this.privateAddresses = privateAddresses;
    }

    /**
     * An address of the host.
     *
     * @throws SiteException when it has none, or none that may be connected to
     */
    InetAddress of(URI site) throws SiteException {
        List<InetAddress> all = lookUp(site.getHost());
        return all.stream()
                .filter(address ->
                        PublicAddress.isPublic(address) || privateAddresses || isPrivateByName(site.getHost()))
                .findFirst()
                .orElseThrow(() -> new SiteException(
                        Kind.LASTING,
                        site.getHost() + " leads to a private address, which is not asked; where that is meant, set"
                                + " copydesk.backfill.site.private-addresses=true"));
    }

    /** The configuration itself names this machine or a private address. */
    private static boolean isPrivateByName(String host) {
        return host.equalsIgnoreCase("localhost") || LITERAL.matcher(host).matches();
    }

    private static List<InetAddress> lookUp(String host) throws SiteException {
        try {
            return Stream.of(InetAddress.getAllByName(host))
                    .map(SiteAddress::withoutName)
                    .toList();
        } catch (UnknownHostException e) {
            throw new SiteException(Kind.PASSING, "no address is known for " + host);
        }
    }

    private static InetAddress withoutName(InetAddress address) {
        try {
            return InetAddress.getByAddress(address.getAddress());
        } catch (UnknownHostException e) {
            throw new IllegalStateException("An address of a length that addresses have", e);
        }
    }
}
