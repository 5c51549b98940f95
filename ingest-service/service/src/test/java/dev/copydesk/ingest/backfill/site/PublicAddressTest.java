package dev.copydesk.ingest.backfill.site;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PublicAddressTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "127.0.0.1",
                "127.9.9.9",
                "0.0.0.0",
                "0.1.2.3",
                "10.1.2.3",
                "172.16.0.1",
                "172.31.255.255",
                "192.168.1.1",
                "169.254.169.254",
                "100.64.0.1",
                "192.0.0.8",
                "198.18.0.1",
                "224.0.0.1",
                "240.0.0.1",
                "255.255.255.255",
                "::1",
                "::",
                "fe80::1",
                "fc00::1",
                "fd12:3456::1",
                "ff02::1",
                "::ffff:10.0.0.1",
                "64:ff9b::7f00:1",
                "2002:7f00:1::1",
                "2001:db8::1",
                "2001::1"
            })
    void anAddressThatOnlyInsidersReachIsNotPublic(String address) throws UnknownHostException {
        assertThat(PublicAddress.isPublic(InetAddress.getByName(address))).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"1.1.1.1", "172.32.0.1", "100.128.0.1", "192.0.78.9", "2606:4700::1111", "2a00:1450:4001::1"})
    void anAddressOfTheInternetIsPublic(String address) throws UnknownHostException {
        assertThat(PublicAddress.isPublic(InetAddress.getByName(address))).isTrue();
    }

    @Test
    void aNameThatLeadsToThisMachineIsRefusedUnlessItIsTheMachinesOwn() throws Exception {
        SiteAddress addresses = new SiteAddress(false);

        assertThat(addresses.of(URI.create("http://localhost/")).isLoopbackAddress())
                .isTrue();
        assertThat(addresses.of(URI.create("http://10.0.0.7/")).getHostAddress())
                .isEqualTo("10.0.0.7");
        String machine = InetAddress.getLocalHost().getHostName();
        assertThatThrownBy(() -> addresses.of(URI.create("http://" + machine + "/")))
                .isInstanceOf(SiteException.class)
                .hasMessageContaining("private address");
    }
}
