package vn.solieu.pipeline;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import vn.solieu.store.Digests;
import vn.solieu.text.BadInput;

/** What the server of a folder answers to each path: its {@code server.tsv}, else the files. */
final class SiteAnswers {
  private static final DateTimeFormatter HTTP_DATE =
      DateTimeFormatter.ofPattern("EEE, dd MMM yyyy HH:mm:ss 'GMT'", Locale.ROOT)
          .withZone(ZoneOffset.UTC);

  /** Files that describe the site and are not part of it. */
  private static final java.util.Set<String> OWN =
      java.util.Set.of("/server.tsv", "/articles.jsonl", "/README.md");

  private final Path folder;
  private final String base;
  private final Map<String, Rule> rules;

  /** A line of server.tsv. */
  private record Rule(int status, String type, String target, Map<String, String> extra) {}

  /** What goes out. */
  @SuppressWarnings("ArrayRecordComponent") // handed straight to the socket
  record Answer(int status, Map<String, String> headers, byte[] body) {}

  private SiteAnswers(Path folder, String base, Map<String, Rule> rules) {
    this.folder = folder.toAbsolutePath().normalize();
    this.base = base;
    this.rules = rules;
  }

  static SiteAnswers read(Path folder, String base) throws IOException {
    Map<String, Rule> rules = new HashMap<>();
    Path table = folder.resolve("server.tsv");
    if (Files.exists(table)) {
      int number = 0;
      for (String line : Files.readAllLines(table, StandardCharsets.UTF_8)) {
        number++;
        if (!line.isBlank() && !line.startsWith("#")) {
          String[] cells = line.split("\t", -1);
          if (cells.length < 4) {
            throw new BadInput(table + ":" + number + ": path, status, type and file are needed");
          }
          rules.put(cells[0], rule(cells));
        }
      }
    }
    return new SiteAnswers(folder, base, rules);
  }

  private static Rule rule(String[] cells) {
    Map<String, String> extra = new TreeMap<>();
    String more = cells.length > 4 ? cells[4] : "-";
    for (String header : more.equals("-") ? new String[0] : more.split(" ; ", -1)) {
      int colon = header.indexOf(':');
      extra.put(header.substring(0, colon).strip(), header.substring(colon + 1).strip());
    }
    return new Rule(Integer.parseInt(cells[1]), cells[2], cells[3], extra);
  }

  /**
   * @param known the If-None-Match of the request, or null
   * @param since the If-Modified-Since, or null
   */
  Answer answer(String path, @Nullable String known, @Nullable String since) throws IOException {
    Rule rule = rules.get(path);
    if (rule != null && rule.status() >= 300 && rule.status() < 400) {
      Map<String, String> headers = new TreeMap<>(rule.extra());
      headers.put("Location", rule.target().startsWith("/") ? base + rule.target() : rule.target());
      return new Answer(rule.status(), headers, new byte[0]);
    }
    if (rule == null) {
      rule = new Rule(200, type(path), path.substring(1), Map.of());
    }
    Path file = folder.resolve(rule.target()).normalize();
    if (OWN.contains(path) || !file.startsWith(folder) || !Files.isRegularFile(file)) {
      rule = new Rule(404, "text/html; charset=utf-8", "404.html", Map.of());
      file = folder.resolve(rule.target());
    }
    return file(rule, file, known, since);
  }

  private Answer file(Rule rule, Path file, @Nullable String known, @Nullable String since)
      throws IOException {
    byte[] body = Files.exists(file) ? Files.readAllBytes(file) : new byte[0];
    if (rule.type().contains("utf-8")) {
      body = SiteServer.utf8(new String(body, StandardCharsets.UTF_8).replace("{{base}}", base));
    }
    Map<String, String> headers = new TreeMap<>(rule.extra());
    if (!rule.type().equals("-")) {
      headers.put("Content-Type", rule.type());
    }
    if (rule.status() != 200) {
      return new Answer(rule.status(), headers, body);
    }
    String etag = "\"" + Digests.sha256(body).substring(0, 20) + "\"";
    Instant modified = Files.getLastModifiedTime(file).toInstant();
    headers.put("ETag", etag);
    headers.put("Last-Modified", HTTP_DATE.format(modified));
    boolean same = known != null ? known.equals(etag) : HTTP_DATE.format(modified).equals(since);
    return same ? new Answer(304, headers, new byte[0]) : new Answer(200, headers, body);
  }

  private static String type(String path) {
    String name = path.substring(path.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    return switch (name) {
      case "html", "htm" -> "text/html; charset=utf-8";
      case "xml" -> "application/xml; charset=utf-8";
      case "rss" -> "application/rss+xml; charset=utf-8";
      case "txt" -> "text/plain; charset=utf-8";
      case "css" -> "text/css; charset=utf-8";
      case "png" -> "image/png";
      case "jpg" -> "image/jpeg";
      default -> "application/octet-stream";
    };
  }
}
