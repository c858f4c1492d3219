package vn.solieu.pipeline;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/**
 * Serves a folder such as the bundled newspaper over HTTP on the loopback address, as its {@code
 * server.tsv} says: status, content type, redirects, ETag, Last-Modified and 304; and keeps a log.
 */
public final class SiteServer implements AutoCloseable {
  private final HttpServer server;
  private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
  private final SiteAnswers answers;
  private final List<Hit> log = new CopyOnWriteArrayList<>();

  /**
   * One line of the access log.
   *
   * @param nanos when it came, on {@link System#nanoTime}'s scale
   * @param path with its query
   */
  public record Hit(long nanos, String method, String path, int status, String userAgent) {}

  private SiteServer(HttpServer server, SiteAnswers answers) {
    this.server = server;
    this.answers = answers;
  }

  /** Starts on a free port. */
  public static SiteServer start(Path folder) throws IOException {
    return start(folder, 0);
  }

  /**
   * @param port 0 for any
   */
  public static SiteServer start(Path folder, int port) throws IOException {
    InetSocketAddress address = new InetSocketAddress(InetAddress.getLoopbackAddress(), port);
    HttpServer http = HttpServer.create(address, 64);
    String base = "http://127.0.0.1:" + http.getAddress().getPort();
    SiteServer site = new SiteServer(http, SiteAnswers.read(folder, base));
    http.createContext("/", site::serve);
    http.setExecutor(site.threads);
    http.start();
    return site;
  }

  /** The start page's address, "http://127.0.0.1:PORT/". */
  public URI start() {
    return URI.create("http://127.0.0.1:" + server.getAddress().getPort() + "/");
  }

  /** Every request so far, in the order they came. */
  public List<Hit> log() {
    return List.copyOf(log);
  }

  private void serve(HttpExchange exchange) throws IOException {
    try (exchange) {
      URI uri = exchange.getRequestURI();
      String known = exchange.getRequestHeaders().getFirst("If-None-Match");
      String since = exchange.getRequestHeaders().getFirst("If-Modified-Since");
      SiteAnswers.Answer answer = answers.answer(uri.getPath(), known, since);
      String agent = exchange.getRequestHeaders().getFirst("User-Agent");
      log.add(
          new Hit(
              System.nanoTime(),
              exchange.getRequestMethod(),
              uri.toString(),
              answer.status(),
              agent == null ? "" : agent));
      answer.headers().forEach((name, value) -> exchange.getResponseHeaders().set(name, value));
      send(exchange, answer);
    }
  }

  private static void send(HttpExchange exchange, SiteAnswers.Answer answer) throws IOException {
    boolean head = exchange.getRequestMethod().equals("HEAD");
    boolean empty = head || answer.body().length == 0;
    exchange.sendResponseHeaders(answer.status(), empty ? -1 : answer.body().length);
    if (!empty) {
      exchange.getResponseBody().write(answer.body());
    }
  }

  @Override
  public void close() {
    server.stop(0);
    threads.close();
  }

  static byte[] utf8(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
