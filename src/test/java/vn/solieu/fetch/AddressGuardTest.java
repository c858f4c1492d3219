package vn.solieu.fetch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.InetAddress;
import java.net.UnknownHostException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AddressGuardTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "127.0.0.1",
        "127.9.9.9",
        "10.1.2.3",
        "172.16.0.1",
        "172.31.255.255",
        "192.168.1.1",
        "169.254.169.254",
        "100.64.0.1",
        "0.0.0.0",
        "224.0.0.1",
        "255.255.255.255",
        "198.18.0.1",
        "192.0.0.8",
        "::1",
        "::",
        "fe80::1",
        "fc00::1",
        "fd12::1",
        "::ffff:10.0.0.1",
        "::ffff:127.0.0.1",
        "64:ff9b::7f00:1",
        "2002:7f00:1::",
        "ff02::1"
      })
  void privateAndSpecialAddressesAreRefused(String address) throws UnknownHostException {
    assertThat(AddressGuard.special(InetAddress.getByName(address))).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "1.1.1.1",
        "172.32.0.1",
        "100.128.0.1",
        "203.162.4.1",
        "2001:4860:4860::8888",
        "64:ff9b::101:101"
      })
  void publicAddressesAreNot(String address) throws UnknownHostException {
    assertThat(AddressGuard.special(InetAddress.getByName(address))).isFalse();
  }

  @Test
  void aNameThatLeadsHomeIsRefusedUnlessAllowed() throws Exception {
    assertThatThrownBy(() -> new AddressGuard(false).resolve("localhost"))
        .hasMessageContaining("--allow-private");
    assertThat(new AddressGuard(true).resolve("localhost").isLoopbackAddress()).isTrue();
  }
}
