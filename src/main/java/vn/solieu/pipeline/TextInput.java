package vn.solieu.pipeline;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.function.Consumer;
import vn.solieu.text.BadInput;

/** Plain text line by line, from a file (also .gz or .xz) or standard input. */
public final class TextInput {
  private TextInput() {}

  /**
   * Gives every line of {@code name} ("-" for standard input) to {@code sink}.
   *
   * @throws BadInput when it cannot be read, is empty or is no UTF-8
   */
  public static void lines(String name, InputStream standardInput, Consumer<String> sink) {
    try (InputStream in =
            Inflater.open(name.equals("-") ? standardInput : Files.newInputStream(Path.of(name)));
        BufferedReader lines =
            new BufferedReader(
                new InputStreamReader(in, StandardCharsets.UTF_8.newDecoder()), 1 << 16)) {
      if (each(lines, sink) == 0) {
        throw new BadInput(name + ": is empty; nothing to read");
      }
    } catch (NoSuchFileException e) {
      throw new BadInput(name + ": no such file", e);
    } catch (CharacterCodingException e) {
      throw new BadInput(name + ": is not UTF-8; save the file as UTF-8", e);
    } catch (IOException e) {
      throw new BadInput(name + ": cannot be read: " + e.getMessage(), e);
    }
  }

  private static int each(BufferedReader lines, Consumer<String> sink) throws IOException {
    int read = 0;
    for (String line = lines.readLine(); line != null; line = lines.readLine()) {
      sink.accept(line);
      read++;
    }
    return read;
  }
}
