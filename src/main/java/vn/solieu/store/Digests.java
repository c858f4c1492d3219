package vn.solieu.store;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.netpreserve.jwarc.WarcDigest;

/** The digests the archive uses: SHA-1 in WARC headers as the custom is, SHA-256 for our own. */
public final class Digests {
  private Digests() {}

  /** The SHA-256 in hex: how a payload is known again. */
  public static String sha256(byte[] bytes) {
    return HexFormat.of().formatHex(digest("SHA-256", bytes));
  }

  static WarcDigest sha1(byte[] bytes) {
    return new WarcDigest("sha1", digest("SHA-1", bytes));
  }

  private static byte[] digest(String algorithm, byte[] bytes) {
    try {
      return MessageDigest.getInstance(algorithm).digest(bytes);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(algorithm + " is in every JDK", e);
    }
  }
}
