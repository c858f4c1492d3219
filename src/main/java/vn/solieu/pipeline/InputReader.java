package vn.solieu.pipeline;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import vn.solieu.export.Json;
import vn.solieu.text.BadInput;
import vn.solieu.text.Document;
import vn.solieu.text.PartialDate;

/**
 * Reads what a user names on the command line (text, HTML, JSON Lines, each also as .gz or .xz)
 * into documents. A document over 32 MB is refused; in a file of many documents a bad one is
 * reported as {@code file:line: …} and the rest is read.
 */
public final class InputReader {
  /** Most bytes a document may have. */
  public static final int LARGEST = 32 * 1024 * 1024;

  private final @Nullable PartialDate date;
  private final @Nullable String province;
  private final Consumer<Input> sink;
  private final Consumer<String> problems;

  /**
   * @param date publication date of documents that carry none
   * @param province province of documents that carry none
   * @param sink takes each document in order
   * @param problems takes one line for each document that could not be read
   */
  public InputReader(
      @Nullable PartialDate date,
      @Nullable String province,
      Consumer<Input> sink,
      Consumer<String> problems) {
    this.date = date;
    this.province = province;
    this.sink = sink;
    this.problems = problems;
  }

  /**
   * Reads a file as typed, or standard input for "-"; what cannot be read at all is a problem too.
   */
  public void read(String name, InputStream standardInput) {
    try (InputStream in = name.equals("-") ? standardInput : Files.newInputStream(file(name));
        InputStream open = Inflater.open(in)) {
      readKind(name, open);
    } catch (BadInput e) {
      problems.accept(e.getMessage());
    } catch (NoSuchFileException e) {
      problems.accept(name + ": no such file");
    } catch (AccessDeniedException e) {
      problems.accept(name + ": may not be read (permissions)");
    } catch (IOException e) {
      problems.accept(name + ": cannot be read: " + e.getMessage());
    }
  }

  private static Path file(String name) {
    Path path = Path.of(name);
    if (Files.isDirectory(path)) {
      throw new BadInput(name + ": is a folder; name a file");
    }
    return path;
  }

  private void readKind(String name, InputStream raw) throws IOException {
    BufferedInputStream in = new BufferedInputStream(raw, 1 << 16);
    Kind kind = Kind.of(name, in);
    switch (kind) {
      case EMPTY -> problems.accept(name + ": is empty; nothing to read");
      case BINARY ->
          problems.accept(name + ": is no text (binary data); give text, HTML or JSON Lines");
      case JSON_LINES -> readLines(name, in);
      case HTML -> new HtmlInput(date, province).read(name, whole(name, in), sink, problems);
      case TEXT -> readText(name, in);
    }
  }

  private void readText(String name, InputStream in) throws IOException {
    String text = Kind.decode(whole(name, in), name);
    if (text.isBlank()) {
      throw new BadInput(name + ": holds only white space; nothing to read");
    }
    sink.accept(Input.of(Document.of(name, text, date, province)));
  }

  private static byte[] whole(String name, InputStream in) throws IOException {
    byte[] bytes = in.readNBytes(LARGEST + 1);
    if (bytes.length > LARGEST) {
      throw new BadInput(name + ": is larger than 32 MB; split it into documents (JSON Lines)");
    }
    return bytes;
  }

  private void readLines(String name, InputStream in) throws IOException {
    ByteArrayOutputStream line = new ByteArrayOutputStream(1 << 14);
    int number = 1;
    int read = 0;
    for (int b = in.read(); b >= 0; b = in.read()) {
      if (b != '\n') {
        if (line.size() <= LARGEST) {
          line.write(b);
        }
        continue;
      }
      read += readLine(name, number++, line);
    }
    read += readLine(name, number, line);
    if (read == 0) {
      problems.accept(name + ": holds no document; nothing to read");
    }
  }

  /** Gives 1 when the line held something, good or bad. */
  private int readLine(String name, int number, ByteArrayOutputStream line) {
    byte[] bytes = line.toByteArray();
    line.reset();
    try {
      if (bytes.length > LARGEST) {
        throw new BadInput("is larger than 32 MB; the line is left out");
      }
      String text = utf8(bytes).strip();
      if (text.isEmpty() || text.equals("\uFEFF")) {
        return 0;
      }
      JsonNode node = Json.parse(text.charAt(0) == '\uFEFF' ? text.substring(1) : text);
      sink.accept(JsonInput.of(node, name + ":" + number, date, province));
    } catch (BadInput e) {
      problems.accept(name + ":" + number + ": " + e.getMessage());
    }
    return 1;
  }

  private static String utf8(byte[] bytes) {
    try {
      return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
    } catch (CharacterCodingException e) {
      throw new BadInput("is not UTF-8; save the file as UTF-8", e);
    }
  }
}
