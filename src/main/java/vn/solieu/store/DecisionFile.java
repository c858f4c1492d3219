package vn.solieu.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;

/**
 * A tab-separated file to which people's decisions are only ever appended, each row synced before
 * {@link #append} returns. It has its own lock, so that a page may write one while a crawl runs.
 * Tabs, line breaks and backslashes in a cell are written as {@code \t}, {@code \n}, {@code \\}.
 */
public final class DecisionFile {
  /** A file lock belongs to the process; inside it threads queue here. */
  private static final ConcurrentHashMap<Path, Object> MONITORS = new ConcurrentHashMap<>();

  private final Path file;
  private final String header;

  /**
   * @param header the comment a new file begins with, without "# "
   */
  public DecisionFile(Path file, String header) {
    this.file = file.toAbsolutePath().normalize();
    this.header = header;
  }

  /** Where it lies. */
  public Path path() {
    return file;
  }

  /** Adds one row and syncs it to the disk. */
  public void append(List<String> cells) {
    synchronized (MONITORS.computeIfAbsent(file, f -> new Object())) {
      try (FileChannel channel =
              FileChannel.open(
                  file,
                  StandardOpenOption.CREATE,
                  StandardOpenOption.READ,
                  StandardOpenOption.WRITE);
          FileLock lock = channel.lock()) {
        Objects.requireNonNull(lock);
        long end = wholeLines(channel);
        String text = (end == 0 ? "# " + header + "\n" : "") + line(cells);
        channel.truncate(end);
        channel.write(ByteBuffer.wrap(text.getBytes(StandardCharsets.UTF_8)), end);
        channel.force(true);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }

  /** The rows in the order they were appended; none when the file is not there. */
  public List<List<String>> rows() {
    if (!Files.exists(file)) {
      return List.of();
    }
    try {
      String text = Files.readString(file, StandardCharsets.UTF_8);
      List<List<String>> rows = new ArrayList<>();
      for (String line : text.substring(0, text.lastIndexOf('\n') + 1).split("\n", -1)) {
        if (!line.isEmpty() && !line.startsWith("#")) {
          rows.add(cells(line));
        }
      }
      return rows;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Length up to the last line break: a row torn by a power cut is written over. */
  private static long wholeLines(FileChannel channel) throws IOException {
    ByteBuffer one = ByteBuffer.allocate(1);
    long end = channel.size();
    while (end > 0) {
      one.clear();
      channel.read(one, end - 1);
      if (one.get(0) == '\n') {
        return end;
      }
      end--;
    }
    return 0;
  }

  private static String line(List<String> cells) {
    List<String> escaped = cells.stream().map(DecisionFile::escape).toList();
    return String.join("\t", escaped) + "\n";
  }

  private static String escape(String cell) {
    String text =
        cell.replace("\\", "\\\\").replace("\t", "\\t").replace("\n", "\\n").replace("\r", "\\r");
    return text.startsWith("#") ? "\\" + text : text;
  }

  private static List<String> cells(String line) {
    List<String> cells = new ArrayList<>();
    StringBuilder cell = new StringBuilder();
    for (int i = 0; i < line.length(); i++) {
      char c = line.charAt(i);
      if (c == '\t') {
        cells.add(cell.toString());
        cell.setLength(0);
      } else if (c == '\\' && i + 1 < line.length()) {
        cell.append(unescape(line.charAt(++i)));
      } else {
        cell.append(c);
      }
    }
    cells.add(cell.toString());
    return cells;
  }

  private static char unescape(char c) {
    return switch (c) {
      case 't' -> '\t';
      case 'n' -> '\n';
      case 'r' -> '\r';
      default -> c;
    };
  }
}
