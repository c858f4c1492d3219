package vn.solieu.crawl;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.jspecify.annotations.Nullable;

/** A server on the loopback address that says whatever a test wants, byte by byte. */
public final class RawServer implements AutoCloseable {
  private final ServerSocket socket;
  private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
  private final Map<String, Answer> answers = new ConcurrentHashMap<>();
  private final List<String> asked = new CopyOnWriteArrayList<>();
  private volatile @Nullable Answer fallback;

  /** What is sent for one request. */
  @FunctionalInterface
  public interface Answer {
    void send(Socket socket, OutputStream out, String path) throws Exception;
  }

  public RawServer() throws IOException {
    socket = new ServerSocket(0, 64, InetAddress.getLoopbackAddress());
    threads.execute(this::accept);
  }

  public URI base() {
    return URI.create("http://127.0.0.1:" + socket.getLocalPort() + "/");
  }

  public URI at(String path) {
    return URI.create("http://127.0.0.1:" + socket.getLocalPort() + path);
  }

  /** Paths in the order they were asked for. */
  public List<String> asked() {
    return List.copyOf(asked);
  }

  public RawServer on(String path, Answer answer) {
    answers.put(path, answer);
    return this;
  }

  public RawServer otherwise(Answer answer) {
    fallback = answer;
    return this;
  }

  /** A status line and headers, then the body with its length. */
  public static Answer answer(String head, String body) {
    return (socket, out, path) -> {
      byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
      text(out, "HTTP/1.1 " + head + "\r\nContent-Length: " + bytes.length + "\r\n\r\n");
      out.write(bytes);
    };
  }

  public static Answer page(String body) {
    return answer("200 OK\r\nContent-Type: text/html; charset=utf-8", body);
  }

  public static void text(OutputStream out, String text) throws IOException {
    out.write(text.getBytes(StandardCharsets.ISO_8859_1));
    out.flush();
  }

  private void accept() {
    while (!socket.isClosed()) {
      try {
        Socket client = socket.accept();
        threads.execute(() -> serve(client));
      } catch (IOException e) {
        return;
      }
    }
  }

  private void serve(Socket client) {
    try (client) {
      BufferedReader in =
          new BufferedReader(
              new InputStreamReader(client.getInputStream(), StandardCharsets.ISO_8859_1));
      String first = in.readLine();
      for (String line = in.readLine(); line != null && !line.isEmpty(); line = in.readLine()) {
        // the rest of the head
      }
      if (first != null) {
        String path = first.split(" ", 3)[1];
        asked.add(path);
        Answer answer = answers.getOrDefault(path, fallback);
        (answer == null ? answer("404 Not Found\r\nContent-Type: text/html", "") : answer)
            .send(client, client.getOutputStream(), path);
        client.getOutputStream().flush();
      }
    } catch (Exception e) {
      // the crawler hung up: that is what most tests want
    }
  }

  @Override
  public void close() throws IOException {
    socket.close();
    threads.shutdownNow();
  }
}
