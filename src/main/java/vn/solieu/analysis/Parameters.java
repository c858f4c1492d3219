package vn.solieu.analysis;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import vn.solieu.lexicon.Lexicon;

/** What a factory is told in a schema; each is taken out of the map as it is read. */
final class Parameters {
  private static final String LEXICON = "lexicon";

  private Parameters() {}

  /** The shipped lexicon, or the one that the folder of {@code lexicon="…"} adds lines to. */
  static Lexicon lexicon(Map<String, String> args) {
    String folder = args.remove(LEXICON);
    if (folder == null) {
      return Lexicon.shipped();
    }
    if (!Files.isDirectory(Path.of(folder))) {
      throw new IllegalArgumentException(LEXICON + ": no such folder: " + folder);
    }
    return Lexicon.with(Path.of(folder));
  }

  /** "true" or "false"; nothing else, so that a slip is not taken for "false". */
  static boolean truth(Map<String, String> args, String name, boolean otherwise) {
    String value = args.remove(name);
    if (value != null && !value.equals("true") && !value.equals("false")) {
      throw new IllegalArgumentException(name + ": true or false, not \"" + value + "\"");
    }
    return value == null ? otherwise : value.equals("true");
  }

  /** Refuses what is left. */
  static void end(Map<String, String> args, String... known) {
    if (!args.isEmpty()) {
      throw new IllegalArgumentException(
          "unknown parameters: " + args + (known.length == 0 ? "" : "; known: " + List.of(known)));
    }
  }
}
