package vn.solieu.lexicon;

import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The list of indicators, editable as {@code lexicon/concepts.tsv}: "tổng mức bán lẻ" and "tổng mức
 * bán lẻ hàng hóa và doanh thu dịch vụ tiêu dùng" are one. A phrase is an indicator when it is one
 * of its names, or when the longest name within it covers at least half of it ("tổng thu nội địa
 * của tỉnh").
 */
public final class Concepts {
  private final Map<String, Concept> byId;
  private final PhraseTable<Concept> byName;
  private final Set<String> names;

  private Concepts(
      Map<String, Concept> byId, PhraseTable<Concept> byName, Collection<String> names) {
    this.byId = byId;
    this.byName = byName;
    this.names = Set.copyOf(names);
  }

  static Concepts load(Resources resources) {
    Map<String, Concept> byId = new LinkedHashMap<>();
    Map<String, Concept> names = new LinkedHashMap<>();
    List<Concept> lines =
        resources.table("lexicon/concepts.tsv").stream().map(Concepts::read).toList();
    lines.forEach(line -> byId.merge(line.id(), line, Concept::with));
    for (Concept line : lines) {
      Concept concept = Objects.requireNonNull(byId.get(line.id()));
      line.aliases().forEach(alias -> add(names, alias, concept));
      if (!line.label().isEmpty()) {
        add(names, line.label(), concept);
      }
    }
    PhraseTable.Builder<Concept> table = PhraseTable.builder(resources);
    names.forEach(table::add);
    return new Concepts(byId, table.build(), names.keySet());
  }

  private static void add(Map<String, Concept> names, String name, Concept concept) {
    ToneSpellings.of(PhraseTable.fold(name)).forEach(form -> names.put(form, concept));
  }

  /** Every name of an indicator, in every spelling. */
  public Set<String> names() {
    return names;
  }

  private static Concept read(Resources.Row row) {
    List<String> aliases =
        Arrays.stream(row.cell(3).split("\\|"))
            .map(String::strip)
            .filter(a -> !a.isEmpty())
            .toList();
    return new Concept(
        row.cell(0),
        row.cell(1),
        row.cell(2),
        aliases,
        row.cell(4).isEmpty() ? null : row.cell(4),
        row.cell(5).equals("stock"),
        row.cell(6));
  }

  public Collection<Concept> all() {
    return byId.values();
  }

  public Optional<Concept> byId(String id) {
    return Optional.ofNullable(byId.get(id));
  }

  /** The indicator that a phrase names, whatever its capitals: "GRDP bình quân đầu người". */
  public Optional<Concept> of(String phrase) {
    Folded folded = Folded.of(phrase.strip());
    return of(folded, 0, folded.length());
  }

  /** The id of the indicator that a phrase names, or null when it names none or is none. */
  public @Nullable String idOf(@Nullable String phrase) {
    return phrase == null ? null : of(phrase).map(Concept::id).orElse(null);
  }

  /** The indicator that a stretch of a text names, which begins and ends with whole words. */
  public Optional<Concept> of(Folded text, int start, int end) {
    PhraseTable.Match<Concept> best = longest(text, start, end);
    return best != null && 2 * (best.end() - best.start()) >= end - start
        ? Optional.of(best.value())
        : Optional.empty();
  }

  private PhraseTable.@Nullable Match<Concept> longest(Folded text, int start, int end) {
    PhraseTable.Match<Concept> best = null;
    for (PhraseTable.Match<Concept> match : byName.all(text, start, end)) {
      if (best == null || match.end() - match.start() > best.end() - best.start()) {
        best = match;
      }
    }
    return best;
  }

  /** The longest name of an indicator that begins at {@code start} of a text, or null. */
  public PhraseTable.@Nullable Match<Concept> at(Folded text, int start) {
    return byName.at(text, start);
  }

  /** Whether the name of an indicator begins with {@code words} and goes on. */
  public boolean goesOn(String words) {
    return byName.goesOn(words);
  }

  /** The longest name of an indicator that ends before {@code end} of a text, or null. */
  public PhraseTable.@Nullable Match<Concept> endingAt(Folded text, int end) {
    return byName.endingAt(text, end);
  }
}
