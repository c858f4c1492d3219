package vn.solieu.lexicon;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.solieu.text.BadInput;

/**
 * Opens the shipped data by name ("lexicon/units.tsv", "models/segmenter.bin") and adds the lines
 * of a user's folder: a file of the same name in it extends the shipped one.
 */
public final class Resources {
  private final @Nullable Path overlay;
  private final Openings openings = new Openings();
  private final Map<String, PhraseTable<Cue>> cues = new ConcurrentHashMap<>();
  private final Map<String, PhraseTable<String>> words = new ConcurrentHashMap<>();
  private final Map<String, Map<String, List<Row>>> lists = new ConcurrentHashMap<>();

  private Resources(@Nullable Path overlay) {
    this.overlay = overlay;
  }

  /** What is shipped. */
  public static Resources shipped() {
    return new Resources(null);
  }

  /**
   * What is shipped, extended by the TSV files of {@code folder} (the archive's {@code lexicon/}).
   */
  public static Resources with(Path folder) {
    return new Resources(folder);
  }

  /** What the tables made of these have told of their phrases. */
  Openings openings() {
    return openings;
  }

  /** The table of cues of that name, loaded when first asked for. */
  PhraseTable<Cue> cues(String name, Supplier<PhraseTable<Cue>> load) {
    return cues.computeIfAbsent(name, n -> load.get());
  }

  /** The table of words under that name, loaded when first asked for: one for all who ask. */
  public PhraseTable<String> words(String name, Supplier<PhraseTable<String>> load) {
    return words.computeIfAbsent(name, n -> load.get());
  }

  /**
   * A line of a table.
   *
   * @param cells the tab-separated cells, stripped
   * @param where "units.tsv:12", for messages
   */
  public record Row(List<String> cells, String where) {
    public Row {
      cells = List.copyOf(cells);
    }

    /** Cell {@code i}, "" when the line is shorter. */
    public String cell(int i) {
      return i < cells.size() ? cells.get(i) : "";
    }
  }

  /** The lines of a table without comments (#) and blanks, shipped ones first, then the user's. */
  public List<Row> table(String name) {
    List<Row> rows = new ArrayList<>();
    try (InputStream in = open(name)) {
      read(in, name, rows);
      Path own =
          overlay == null ? null : overlay.resolve(name.substring(name.lastIndexOf('/') + 1));
      if (own != null && Files.isRegularFile(own)) {
        try (InputStream more = Files.newInputStream(own)) {
          read(more, own.toString(), rows);
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return rows;
  }

  /** The lines of a table that holds many lists, by the name of the list in their first cell. */
  public Map<String, List<Row>> lists(String name) {
    return lists.computeIfAbsent(
        name, n -> table(n).stream().collect(Collectors.groupingBy(row -> row.cell(0))));
  }

  /**
   * The bytes of a shipped file below {@code vn/solieu/}.
   *
   * @throws BadInput when there is none
   */
  public InputStream open(String name) {
    InputStream in = Resources.class.getResourceAsStream("/vn/solieu/" + name);
    if (in == null) {
      throw new BadInput("vn/solieu/" + name + ": not in the jar; build it again");
    }
    return in;
  }

  private static void read(InputStream in, String name, List<Row> rows) throws IOException {
    BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
    int number = 0;
    for (String line = lines.readLine(); line != null; line = lines.readLine()) {
      number++;
      if (!line.isBlank() && !line.startsWith("#")) {
        rows.add(
            new Row(
                List.of(line.split("\t", -1)).stream().map(String::strip).toList(),
                name + ":" + number));
      }
    }
  }
}
