package vn.solieu.fetch;

import java.io.IOException;
import java.io.OutputStream;
import java.net.ConnectException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.net.URI;
import java.net.UnknownHostException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.zip.ZipException;
import javax.net.ssl.SSLException;

/**
 * One HTTP/1.1 exchange over a connection of its own: resolves the host once, checks the address,
 * connects to that very address, records every byte both ways, and is done within its time.
 */
final class Exchanger {
  private final FetchSettings settings;
  private final AddressGuard guard;
  private final Connector connector;
  private final Clock clock;

  Exchanger(FetchSettings settings, boolean allowPrivate, Clock clock) {
    this.settings = settings;
    this.guard = new AddressGuard(allowPrivate);
    this.connector = new Connector();
    this.clock = clock;
  }

  Outcome exchange(FetchRequest request) {
    Duration limit = settings.time("limit.time");
    try {
      InetAddress address = guard.resolve(request.url().getHost());
      long began = System.nanoTime();
      try (Socket socket = new Socket();
          Deadline deadline = Deadline.of(socket, limit)) {
        return over(socket, deadline, request, address, began);
      }
    } catch (AddressGuard.Refused e) {
      return new Outcome.Blocked(null, String.valueOf(e.getMessage()));
    } catch (UnknownHostException e) {
      return new Outcome.Failed(null, "unknown host", true);
    } catch (IOException e) {
      return new Outcome.Failed(null, reason(e), true);
    }
  }

  private Outcome over(
      Socket socket, Deadline deadline, FetchRequest request, InetAddress address, long began)
      throws IOException {
    Wire wire = Wire.NOTHING;
    try {
      Socket wired = connect(socket, request.url(), address);
      byte[] sent = RequestWriter.bytes(request, settings.userAgent());
      Instant now = clock.instant();
      OutputStream out = wired.getOutputStream();
      out.write(sent);
      out.flush();
      wire = new Wire(wired.getInputStream());
      return read(wire, request, address, sent, now, began);
    } catch (Overrun e) {
      return new Outcome.Trapped(String.valueOf(e.getMessage()));
    } catch (IOException e) {
      if (deadline.passed() || e instanceof SocketTimeoutException) {
        return late(wire.count() > 0);
      }
      throw e;
    }
  }

  /** A server that drips is a trap, one that says nothing may be down for a while. */
  private Outcome late(boolean something) {
    long seconds = settings.time("limit.time").toSeconds();
    return something
        ? new Outcome.Trapped("took longer than " + seconds + " s")
        : new Outcome.Failed(null, "no answer within " + seconds + " s", true);
  }

  private Socket connect(Socket socket, URI url, InetAddress address) throws IOException {
    int timeout = (int) settings.time("limit.time").toMillis();
    socket.setSoTimeout(timeout);
    socket.setTcpNoDelay(true);
    boolean tls = url.getScheme().equals("https");
    int port = url.getPort() > 0 ? url.getPort() : tls ? 443 : 80;
    socket.connect(new InetSocketAddress(address, port), Math.min(timeout, 10_000));
    return tls ? connector.secure(socket, url.getHost(), port) : socket;
  }

  private Outcome read(
      Wire wire, FetchRequest request, InetAddress address, byte[] sent, Instant now, long began)
      throws IOException {
    boolean mayCut = request.kind() != FetchRequest.Kind.PAGE;
    int limit = limit(request.kind());
    AnswerReader reader = new AnswerReader(wire, settings.number("limit.header"), limit, mayCut);
    AnswerReader.Head head = reader.head();
    String type = MediaTypes.bare(head.headers().first("Content-Type").orElse(""));
    boolean picky = request.kind() != FetchRequest.Kind.ROBOTS;
    if (picky && head.status() == 200 && !MediaTypes.readable(type)) {
      return new Outcome.Foreign(type);
    }
    AnswerReader.Body body = reader.body(head);
    byte[] payload = decoded(body, head, limit, mayCut);
    Exchange exchange =
        new Exchange(
            request.url(),
            now,
            Duration.ofNanos(System.nanoTime() - began),
            address,
            sent,
            wire.recorded(),
            head.end(),
            head.status(),
            head.headers(),
            body.entity(),
            payload,
            body.cut());
    return Classifier.outcome(exchange, clock);
  }

  private static byte[] decoded(
      AnswerReader.Body body, AnswerReader.Head head, int limit, boolean mayCut)
      throws IOException {
    String encoding = head.headers().first("Content-Encoding").orElse("");
    if (head.status() != 200) {
      return body.entity(); // nobody reads an error's body
    }
    return BodyDecoder.decode(body.entity(), encoding, limit, mayCut);
  }

  private int limit(FetchRequest.Kind kind) {
    return settings.number(
        switch (kind) {
          case PAGE -> "limit.page";
          case SITEMAP -> "limit.sitemap";
          case ROBOTS -> "robots.longest";
        });
  }

  private static String reason(IOException e) {
    String message = e.getMessage() == null ? e.getClass().getSimpleName() : e.getMessage();
    return switch (e) {
      case ConnectException c -> "cannot connect";
      case SSLException s -> TlsReason.of(s);
      case ZipException z -> "broken compression: " + message;
      default -> message;
    };
  }
}
