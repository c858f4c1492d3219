package vn.solieu.fetch;

import java.net.Inet4Address;
import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;

/**
 * Resolves a host once and gives the address to connect to; private, loopback, link-local and other
 * special ranges are refused (RFC 6890), also where they sit inside an IPv6 address.
 */
final class AddressGuard {
  private final boolean allowPrivate;

  AddressGuard(boolean allowPrivate) {
    this.allowPrivate = allowPrivate;
  }

  /** The name leads to private addresses only. */
  static final class Refused extends Exception {
    private static final long serialVersionUID = 1L;

    Refused(String message) {
      super(message);
    }
  }

  InetAddress resolve(String host) throws UnknownHostException, Refused {
    String name = host.startsWith("[") ? host.substring(1, host.length() - 1) : host;
    InetAddress[] all = InetAddress.getAllByName(name);
    for (InetAddress address : all) {
      if (allowPrivate || !special(address)) {
        return address;
      }
    }
    throw new Refused(
        "private address " + all[0].getHostAddress() + " (--allow-private allows it)");
  }

  static boolean special(InetAddress address) {
    boolean known =
        address.isLoopbackAddress()
            || address.isAnyLocalAddress()
            || address.isLinkLocalAddress()
            || address.isSiteLocalAddress()
            || address.isMulticastAddress();
    return known
        || switch (address) {
          case Inet4Address four -> special4(four.getAddress());
          case Inet6Address six -> special6(six.getAddress());
          default -> true;
        };
  }

  private static boolean special4(byte[] b) {
    int first = b[0] & 0xff;
    int second = b[1] & 0xff;
    return first == 0
        || first >= 240
        || (first == 100 && second >= 64 && second < 128)
        || (first == 192 && second == 0 && b[2] == 0)
        || (first == 198 && (second == 18 || second == 19));
  }

  private static boolean special6(byte[] b) {
    boolean uniqueLocal = (b[0] & 0xfe) == 0xfc;
    boolean translated =
        b[0] == 0 && b[1] == 0x64 && (b[2] & 0xff) == 0xff && (b[3] & 0xff) == 0x9b;
    boolean sixToFour = b[0] == 0x20 && b[1] == 0x02;
    boolean compatible = zero(b, 0, 12);
    return uniqueLocal
        || (translated && embedded(b, 12))
        || (sixToFour && embedded(b, 2))
        || (compatible && embedded(b, 12));
  }

  private static boolean embedded(byte[] b, int from) {
    try {
      return special(InetAddress.getByAddress(Arrays.copyOfRange(b, from, from + 4)));
    } catch (UnknownHostException e) {
      return true;
    }
  }

  private static boolean zero(byte[] b, int from, int to) {
    for (int i = from; i < to; i++) {
      if (b[i] != 0) {
        return false;
      }
    }
    return true;
  }
}
