package vn.solieu.crawl;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpsConfigurator;
import com.sun.net.httpserver.HttpsServer;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.solieu.article.ArticleFinder;
import vn.solieu.fetch.FetchSettings;
import vn.solieu.lexicon.Lexicon;
import vn.solieu.store.Archive;

/** HTTPS: certificates that prove nothing are refused with a clear reason, good ones work. */
class TlsTest {
  private static final char[] WORD = "matkhau".toCharArray();
  private static final Instant START = Instant.parse("2026-01-05T02:00:00Z");
  private static final String PAGE = "<html><body><p>Trang chủ</p></body></html>";

  @TempDir static Path keys;
  @TempDir Path folder;
  private final List<HttpsServer> servers = new ArrayList<>();

  @BeforeAll
  static void make() throws Exception {
    key("localhost", "san=dns:localhost");
    key("other", "san=dns:bao.example");
  }

  /** A certificate of its own that is good for 90 days. */
  private static void key(String name, String extension) throws Exception {
    run(
        "keytool",
        "-genkeypair",
        "-alias",
        name,
        "-keyalg",
        "EC",
        "-dname",
        "CN=" + name,
        "-ext",
        extension,
        "-validity",
        "90",
        "-storetype",
        "PKCS12",
        "-keystore",
        keys.resolve(name + ".p12").toString(),
        "-storepass",
        new String(WORD));
  }

  private static String run(String tool, String... arguments) throws Exception {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", tool).toString());
    command.addAll(List.of(arguments));
    Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
    String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(process.waitFor()).as(said).isZero();
    return said;
  }

  private URI start(String key) throws IOException, GeneralSecurityException {
    KeyStore store = KeyStore.getInstance("PKCS12");
    try (InputStream in = Files.newInputStream(keys.resolve(key + ".p12"))) {
      store.load(in, WORD);
    }
    KeyManagerFactory managers =
        KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
    managers.init(store, WORD);
    SSLContext context = SSLContext.getInstance("TLS");
    context.init(managers.getKeyManagers(), null, null);
    HttpsServer server =
        HttpsServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 16);
    server.setHttpsConfigurator(new HttpsConfigurator(context));
    server.createContext(
        "/",
        exchange -> {
          byte[] bytes = PAGE.getBytes(StandardCharsets.UTF_8);
          boolean page = exchange.getRequestURI().getPath().equals("/");
          exchange.getResponseHeaders().set("Content-Type", "text/html; charset=utf-8");
          exchange.sendResponseHeaders(page ? 200 : 404, page ? bytes.length : -1);
          if (page) {
            exchange.getResponseBody().write(bytes);
          }
          exchange.close();
        });
    server.start();
    servers.add(server);
    return URI.create("https://localhost:" + server.getAddress().getPort() + "/");
  }

  @AfterEach
  void stop() {
    servers.forEach(server -> server.stop(0));
  }

  @Test
  void aCertificateNobodyVouchesForIsAReasonInTheFrontier() throws Exception {
    assertThat(reason(folder.resolve("archive"), start("localhost")))
        .isEqualTo("robots.txt: TLS: the certificate is not trusted");
  }

  /** What the frontier says of the start page after a crawl. */
  private static String reason(Path folder, URI start) {
    MovedClock clock = new MovedClock(START);
    Archive archive = Archive.create(folder);
    new Crawler(
            archive, new ArticleFinder(Lexicon.shipped()), FetchSettings.shipped(), clock, clock)
        .run(List.of(Source.of(start)), CrawlOptions.LOOPBACK, PageListener.NONE, p -> {});
    try (Frontier frontier = Frontier.open(archive.frontier(), FetchSettings.shipped(), clock)) {
      return frontier
          .database()
          .query("SELECT reason FROM address WHERE kind = 'SECTION'", r -> r.getString("reason"))
          .getFirst();
    }
  }

  @Test
  void oneInTheTrustStoreWorksForItsHostAlone() throws Exception {
    List<String> arguments =
        new ArrayList<>(
            List.of(
                "-XX:TieredStopAtLevel=1",
                "-Djavax.net.ssl.trustStore=" + trusted("localhost", "other"),
                "-Djavax.net.ssl.trustStorePassword=" + new String(WORD),
                "-cp",
                System.getProperty("java.class.path"),
                Child.class.getName(),
                folder.toString()));
    for (String key : List.of("localhost", "other")) {
      arguments.add(start(key).toString());
    }
    assertThat(run("java", arguments.toArray(String[]::new)).lines())
        .containsSubsequence(
            "reason: no text that reads as an article",
            "reason: robots.txt: TLS: the certificate is not for this host");
  }

  private static Path trusted(String... names) throws Exception {
    Path store = keys.resolve("trusted.p12");
    String word = new String(WORD);
    for (String key : names) {
      Path certificate = keys.resolve(key + ".cer");
      run(
          "keytool",
          "-exportcert",
          "-alias",
          key,
          "-keystore",
          keys.resolve(key + ".p12").toString(),
          "-storepass",
          word,
          "-file",
          certificate.toString());
      run(
          "keytool",
          "-importcert",
          "-noprompt",
          "-alias",
          key,
          "-keystore",
          store.toString(),
          "-storetype",
          "PKCS12",
          "-storepass",
          word,
          "-file",
          certificate.toString());
    }
    return store;
  }

  /** In a process of its own: the JVM reads its trust store once. */
  static final class Child {
    private Child() {}

    public static void main(String[] args) {
      for (int i = 1; i < args.length; i++) {
        System.out.println(
            "reason: " + reason(Path.of(args[0]).resolve("archive" + i), URI.create(args[i])));
      }
    }
  }
}
