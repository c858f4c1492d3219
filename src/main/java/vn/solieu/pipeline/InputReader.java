package vn.solieu.pipeline;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.function.Consumer;
import vn.solieu.export.Json;
import vn.solieu.text.BadInput;

/**
 * Reads what a user names on the command line (text, HTML, JSON Lines, each also as .gz or .xz)
 * piece by piece. A document over 32 MB is refused; in a file of many documents a bad one is
 * reported as {@code file:line: …} and the rest is read.
 */
final class InputReader {
  /** Most bytes a document may have. */
  static final int LARGEST = 32 * 1024 * 1024;

  private static final String BOM = "\uFEFF";

  private final InputHandler handler;
  private final Consumer<String> problems;

  /**
   * @param handler takes each piece in order
   * @param problems takes one line for each piece that could not be used
   */
  InputReader(InputHandler handler, Consumer<String> problems) {
    this.handler = handler;
    this.problems = problems;
  }

  /** Reads a file as typed, or standard input for "-"; what cannot be read at all is a problem. */
  void read(String name, InputStream standardInput) {
    try (InputStream in = InputFile.open(name, standardInput);
        InputStream open = Inflater.open(in)) {
      readKind(name, open);
    } catch (BadInput e) {
      problems.accept(e.getMessage());
    } catch (IOException e) {
      problems.accept(InputFile.unreadable(name, e).getMessage());
    }
  }

  private void readKind(String name, InputStream raw) throws IOException {
    BufferedInputStream in = new BufferedInputStream(raw, 1 << 16);
    switch (Kind.of(name, in)) {
      case EMPTY -> problems.accept(name + ": is empty; nothing to read");
      case BINARY ->
          problems.accept(name + ": is no text (binary data); give text, HTML or JSON Lines");
      case DOCX -> handler.text(name, DocxReader.read(name, whole(name, in)));
      case JSON_LINES -> readLines(name, in);
      case HTML -> handler.html(name, whole(name, in));
      case TEXT -> readText(name, in);
    }
  }

  private void readText(String name, InputStream in) throws IOException {
    String text = Kind.decode(whole(name, in), name);
    if (text.isBlank()) {
      throw new BadInput(name + ": holds only white space; nothing to read");
    }
    handler.text(name, text);
  }

  /** All bytes of a document, which may be no larger than {@link #LARGEST}. */
  static byte[] whole(String name, InputStream in) throws IOException {
    byte[] bytes = in.readNBytes(LARGEST + 1);
    if (bytes.length > LARGEST) {
      throw new BadInput(name + ": is larger than 32 MB; split it into documents (JSON Lines)");
    }
    return bytes;
  }

  private void readLines(String name, InputStream in) throws IOException {
    LineReader lines = new LineReader(in);
    int number = 0;
    int read = 0;
    for (byte[] line = lines.next(); line != null; line = lines.next()) {
      read += readLine(name, ++number, line);
    }
    if (read == 0) {
      problems.accept(name + ": holds no document; nothing to read");
    }
  }

  /** Gives 1 when the line held something, good or bad. */
  private int readLine(String name, int number, byte[] bytes) {
    try {
      if (bytes.length > LARGEST) {
        throw new BadInput("is larger than 32 MB; the line is left out");
      }
      String text = utf8(bytes).strip();
      String json = text.startsWith(BOM) ? text.substring(1) : text;
      if (json.isEmpty()) {
        return 0;
      }
      handler.json(Json.parse(json), name + ":" + number);
    } catch (BadInput e) {
      problems.accept(name + ":" + number + ": " + e.getMessage());
    }
    return 1;
  }

  /** Strict UTF-8. */
  static String utf8(byte[] bytes) {
    try {
      return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
    } catch (CharacterCodingException e) {
      throw new BadInput("is not UTF-8; save the file as UTF-8", e);
    }
  }
}
