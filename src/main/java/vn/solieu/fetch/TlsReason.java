package vn.solieu.fetch;

import java.security.cert.CertPathBuilderException;
import java.security.cert.CertPathValidatorException;
import java.security.cert.CertificateException;
import java.security.cert.CertificateExpiredException;
import java.security.cert.CertificateNotYetValidException;
import javax.net.ssl.SSLException;
import org.jspecify.annotations.Nullable;

/** Why a connection could not be made safe, in words for the frontier. */
final class TlsReason {
  private static final int DEEPEST = 8;

  private TlsReason() {}

  static String of(SSLException e) {
    Throwable cause = e;
    for (int i = 0; i < DEEPEST && cause != null; i++) {
      String reason = reason(cause);
      if (reason != null) {
        return "TLS: " + reason;
      }
      cause = cause.getCause();
    }
    return "TLS: " + (e.getMessage() == null ? "broken" : e.getMessage());
  }

  private static @Nullable String reason(Throwable cause) {
    return switch (cause) {
      case CertificateExpiredException c -> "the certificate has expired";
      case CertificateNotYetValidException c -> "the certificate is not valid yet";
      case CertPathBuilderException c -> "the certificate is not trusted";
      case CertPathValidatorException c when c.getCause() == null ->
          "the certificate is not trusted";
      case CertificateException c when c.getMessage() != null && c.getMessage().startsWith("No ") ->
          "the certificate is not for this host";
      default -> null;
    };
  }
}
