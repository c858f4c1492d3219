package vn.solieu.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import vn.solieu.text.BadInput;

/** Searches kept under a name in the archive's {@code searches.tsv}: name, then its arguments. */
public final class SavedSearches {
  private final Path file;

  /**
   * @param archive the archive's folder
   */
  public SavedSearches(Path archive) {
    file = archive.resolve("searches.tsv");
  }

  /** Keeps arguments under a name, in place of those it had. */
  public void save(String name, List<String> arguments) {
    if ((name + arguments).matches("(?s).*[\\t\\n\\r].*")) {
      throw new BadInput("a search with tabs or line breaks cannot be saved");
    }
    Map<String, List<String>> all = read();
    all.put(name, arguments);
    StringBuilder lines = new StringBuilder();
    all.forEach((n, a) -> lines.append(n).append('\t').append(String.join("\t", a)).append('\n'));
    try {
      Path fresh = file.resolveSibling("searches.tsv.new");
      Files.writeString(fresh, lines);
      Files.move(fresh, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * The arguments kept under a name.
   *
   * @throws BadInput when there are none
   */
  public List<String> load(String name) {
    List<String> arguments = read().get(name);
    if (arguments == null) {
      throw new BadInput(
          file + ": no search \"" + name + "\"; saved are: " + String.join(", ", read().keySet()));
    }
    return arguments;
  }

  private Map<String, List<String>> read() {
    Map<String, List<String>> all = new TreeMap<>();
    if (Files.isRegularFile(file)) {
      try {
        for (String line : Files.readAllLines(file)) {
          List<String> cells = Arrays.asList(line.split("\t"));
          all.put(cells.getFirst(), cells.subList(1, cells.size()));
        }
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
    return all;
  }
}
