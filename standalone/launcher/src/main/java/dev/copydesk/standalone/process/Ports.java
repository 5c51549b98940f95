package dev.copydesk.standalone.process;

import dev.copydesk.standalone.embedded.FreePort;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.util.Locale;

/**
 * Where the services listen on this machine.
 *
 * @param ingest port of ingest-service
 * @param rules port of rules-service
 * @param report port of report-service, the editors' pages
 */
public record Ports(int ingest, int rules, int report) {
    /** The same ports, with a free one for each that is 0. */
    public Ports settled() {
        return new Ports(settled(ingest), settled(rules), settled(report));
    }

    /** The port of the service. */
    public int of(Service service) {
        return switch (service) {
            case INGEST -> ingest;
            case RULES -> rules;
            case REPORT -> report;
        };
    }

    /**
     * Checks that the services can have their ports.
     *
     * @throws Refusal that names the first one that is taken
     */
    public void requireFree() {
        for (Service service : Service.values()) {
            int port = of(service);
            try (ServerSocket socket = new ServerSocket()) {
                // As the services' own server does it: connections that a stopped run left waiting are no obstacle.
                socket.setReuseAddress(true);
                socket.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
            } catch (IOException e) {
                String option = service.name().toLowerCase(Locale.ROOT);
                throw new Refusal(
                        "port %d, wanted for %s, is taken by another program; give another with --%s-port (0 for a free one) or COPYDESK_%s_PORT"
                                .formatted(port, service.title(), option, service.name()),
                        e);
            }
        }
    }

    private static int settled(int port) {
        return port == 0 ? FreePort.any() : port;
    }
}
