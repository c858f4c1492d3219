package vn.solieu.store;

import java.io.IOException;
import java.net.URI;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.netpreserve.jwarc.ParsingException;
import org.netpreserve.jwarc.WarcMetadata;
import org.netpreserve.jwarc.WarcRecord;
import org.netpreserve.jwarc.WarcResource;
import org.netpreserve.jwarc.WarcResponse;
import org.netpreserve.jwarc.WarcRevisit;
import org.netpreserve.jwarc.WarcTargetRecord;
import vn.solieu.fetch.Headers;
import vn.solieu.fetch.StoredResponse;

/**
 * Reads the pages of a WARC file, our own or another's (Common Crawl's news files among them):
 * responses, revisits and resources in file order. What cannot be read is told to a listener and
 * stepped over.
 */
public final class WarcReader implements AutoCloseable {
  private static final int LONGEST = 32 << 20;

  private final Path file;
  private final org.netpreserve.jwarc.WarcReader reader;
  private final Consumer<String> broken;
  private @Nullable StoredPage ahead;
  private boolean ended;

  private WarcReader(Path file, org.netpreserve.jwarc.WarcReader reader, Consumer<String> broken) {
    this.file = file;
    this.reader = reader;
    this.broken = broken;
  }

  /**
   * Opens a file.
   *
   * @param broken is told "file@offset: what is wrong" for each record that cannot be used
   */
  public static WarcReader open(Path file, Consumer<String> broken) throws IOException {
    org.netpreserve.jwarc.WarcReader reader = new org.netpreserve.jwarc.WarcReader(file);
    reader.setLenient(true);
    return new WarcReader(file, reader, broken);
  }

  /** The pages of all WARC files of an archive, oldest first. */
  public static void each(Archive archive, Consumer<StoredPage> page, Consumer<String> broken) {
    for (Path file : archive.warcFiles()) {
      try (WarcReader reader = open(file, broken)) {
        for (Optional<StoredPage> p = reader.next(); p.isPresent(); p = reader.next()) {
          page.accept(p.get());
        }
      } catch (IOException e) {
        broken.accept(file.getFileName() + ": " + e.getMessage());
      }
    }
  }

  /**
   * The one page that lies at a place.
   *
   * @throws IOException when no page can be read there
   */
  public static StoredPage at(Archive archive, RecordAt at) throws IOException {
    Path file = archive.warcFolder().resolve(at.file());
    FileChannel channel = FileChannel.open(file, StandardOpenOption.READ);
    channel.position(at.offset());
    try (WarcReader reader =
        new WarcReader(
            file,
            new org.netpreserve.jwarc.WarcReader(channel, ByteBuffer.allocate(8192).flip()),
            message -> {})) {
      if (reader.read(reader.reader.next().orElse(null), at.offset()) instanceof StoredPage page) {
        return reader.record() instanceof Facts facts && facts.about(page)
            ? page.with(facts.fields())
            : page;
      }
      throw new IOException(at.file() + "@" + at.offset() + ": no page there");
    }
  }

  /** The next page, empty at the end of the file. */
  public Optional<StoredPage> next() {
    while (!ended) {
      Object record = record();
      if (record instanceof Facts facts && ahead != null && facts.about(ahead)) {
        ahead = ahead.with(facts.fields());
      } else if (record instanceof StoredPage page) {
        StoredPage whole = ahead;
        ahead = page;
        if (whole != null) {
          return Optional.of(whole);
        }
      }
    }
    StoredPage last = ahead;
    ahead = null;
    return Optional.ofNullable(last);
  }

  /** The fields of a metadata record. */
  private record Facts(List<URI> ids, Map<String, String> fields) {
    boolean about(StoredPage page) {
      return ids.stream().anyMatch(id -> id.toString().equals(page.record().id()));
    }
  }

  /** The next record as a page or as facts; anything else comes as its type's name. */
  private Object record() {
    long offset = reader.position();
    try {
      WarcRecord record = reader.next().orElse(null);
      ended = record == null;
      offset = reader.position();
      return read(record, offset);
    } catch (IOException | RuntimeException e) {
      broken.accept(file.getFileName() + "@" + offset + ": " + e.getMessage());
      ended = fatal(e) && !stepOver(offset);
      return "broken";
    }
  }

  private Object read(@Nullable WarcRecord record, long offset) throws IOException {
    return switch (record) {
      case WarcResponse response when isHttp(response) ->
          http(response, StoredPage.Kind.RESPONSE, offset);
      case WarcRevisit revisit -> http(revisit, StoredPage.Kind.REVISIT, offset);
      case WarcResource resource -> resource(resource, offset);
      case WarcMetadata metadata -> new Facts(metadata.concurrentTo(), fields(metadata));
      case null -> "end";
      default -> record.type();
    };
  }

  private static Map<String, String> fields(WarcMetadata metadata) throws IOException {
    String text = new String(block(metadata), StandardCharsets.UTF_8);
    Map<String, String> fields = new TreeMap<>();
    for (String line : text.split("\n", -1)) {
      int colon = line.indexOf(':');
      if (colon > 0) {
        fields.put(line.substring(0, colon).strip(), line.substring(colon + 1).strip());
      }
    }
    return fields;
  }

  /** Goes on with the next compressed record behind a damaged one; false when there is none. */
  private boolean stepOver(long damaged) {
    try {
      long next =
          file.toString().endsWith(".gz")
              ? GzipMembers.next(file, Math.max(damaged, reader.position()) + 1)
              : -1;
      if (next >= 0) {
        reader.position(next);
      }
      return next >= 0;
    } catch (IOException | RuntimeException e) {
      return false;
    }
  }

  private static boolean fatal(Exception e) {
    return e instanceof ParsingException
        || e instanceof java.io.EOFException
        || e instanceof java.util.zip.ZipException;
  }

  private static boolean isHttp(WarcResponse response) {
    return response.target().regionMatches(true, 0, "http", 0, 4);
  }

  private StoredPage http(WarcTargetRecord record, StoredPage.Kind kind, long offset)
      throws IOException {
    StoredResponse http = StoredResponse.parse(block(record), LONGEST);
    byte[] payload = kind == StoredPage.Kind.REVISIT ? new byte[0] : http.payload();
    return new StoredPage(
        kind,
        target(record),
        record.date(),
        http.status(),
        http.headers(),
        payload,
        at(record, offset),
        Map.of());
  }

  private StoredPage resource(WarcResource record, long offset) throws IOException {
    Headers headers =
        new Headers(List.of(new Headers.Field("Content-Type", record.contentType().raw())));
    return new StoredPage(
        StoredPage.Kind.RESOURCE,
        target(record),
        record.date(),
        200,
        headers,
        block(record),
        at(record, offset),
        Map.of());
  }

  private RecordAt at(WarcRecord record, long offset) {
    return new RecordAt(String.valueOf(file.getFileName()), offset, record.id().toString());
  }

  /** Some writers put the address in angle brackets. */
  private static String target(WarcTargetRecord record) {
    String target = record.target();
    return target.startsWith("<") && target.endsWith(">")
        ? target.substring(1, target.length() - 1)
        : target;
  }

  private static byte[] block(WarcRecord record) throws IOException {
    byte[] bytes = record.body().stream().readNBytes(LONGEST + 1);
    if (bytes.length > LONGEST) {
      throw new IOException("longer than 32 MB");
    }
    return bytes;
  }

  @Override
  public void close() throws IOException {
    reader.close();
  }
}
