package vn.solieu.pipeline;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.function.Consumer;
import vn.solieu.text.BadInput;

/** Plain text line by line, from a file (also .gz or .xz) or standard input. */
public final class TextInput {
  private TextInput() {}

  /**
   * Gives every line of {@code name} ("-" for standard input) to {@code sink}.
   *
   * @throws BadInput when it cannot be read, is empty, is no UTF-8, or has a line over 32 MB
   */
  public static void lines(String name, InputStream standardInput, Consumer<String> sink) {
    try (InputStream raw = InputFile.open(name, standardInput);
        BufferedInputStream in = new BufferedInputStream(Inflater.open(raw))) {
      switch (Kind.of(name, in)) {
        case EMPTY -> throw new BadInput(name + ": is empty; nothing to read");
        case BINARY, DOCX ->
            throw new BadInput(name + ": is no text (binary data); give UTF-8 text");
        case HTML, TEXT, JSON_LINES -> each(name, new LineReader(in), sink);
      }
    } catch (IOException e) {
      throw InputFile.unreadable(name, e);
    }
  }

  private static void each(String name, LineReader lines, Consumer<String> sink)
      throws IOException {
    int number = 0;
    for (byte[] bytes = lines.next(); bytes != null; bytes = lines.next()) {
      number++;
      if (bytes.length > InputReader.LARGEST) {
        throw new BadInput(name + ":" + number + ": is larger than 32 MB; break it into lines");
      }
      String text;
      try {
        text = InputReader.utf8(bytes);
      } catch (BadInput e) {
        throw new BadInput(name + ":" + number + ": " + e.getMessage(), e);
      }
      String line = number == 1 && text.startsWith("\ufeff") ? text.substring(1) : text;
      sink.accept(line.endsWith("\r") ? line.substring(0, line.length() - 1) : line);
    }
  }
}
