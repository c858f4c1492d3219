package vn.solieu.pipeline;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import vn.solieu.lexicon.Lexicon;
import vn.solieu.text.PartialDate;

/**
 * The imports of one official table → its articles. A table that came out anew is a further version
 * of its article, from the day it was published; one imported again with the same day takes the
 * place of the former. Rows of an issuer that came out on several days are an article for each day.
 */
final class TableHistory {
  private final Lexicon lexicon;
  private final String name;

  /** By the name of the part: what held from which day on. */
  private final Map<String, TreeMap<LocalDate, List<ObservationRow>>> parts = new TreeMap<>();

  /**
   * @param name of the file it came in
   */
  TableHistory(Lexicon lexicon, String name) {
    this.lexicon = lexicon;
    this.name = name;
  }

  /** Adds an import, later than those before: what it lacks is no longer there. */
  void add(List<ObservationRow> rows) {
    Map<String, List<ObservationRow>> now = parts(rows);
    parts.keySet().retainAll(now.keySet());
    now.forEach((part, own) -> {
      LocalDate day = day(own.getFirst());
      TreeMap<LocalDate, List<ObservationRow>> held =
          parts.computeIfAbsent(part, p -> new TreeMap<>());
      held.tailMap(day).clear();
      held.put(day, own);
    });
  }

  /** Every version of every part, the older ones of a part first. */
  List<OfficialTable.Block> blocks() {
    List<OfficialTable.Block> blocks = new ArrayList<>();
    parts.forEach((part, held) -> {
      int version = 0;
      for (Map.Entry<LocalDate, List<ObservationRow>> one : held.entrySet()) {
        version++;
        @Nullable LocalDate seen = version == 1 ? null : one.getKey();
        blocks.add(OfficialTable.of(lexicon, name, part, one.getValue(), version, seen));
      }
    });
    return blocks;
  }

  /** "Cục Thống kê/lua.csv" of the earliest day, "Cục Thống kê/lua.csv/2021-03" of a later one. */
  private Map<String, List<ObservationRow>> parts(List<ObservationRow> rows) {
    Map<String, TreeMap<LocalDate, List<ObservationRow>>> bySource = new TreeMap<>();
    for (ObservationRow row : rows) {
      bySource
          .computeIfAbsent(row.cell("source"), s -> new TreeMap<>())
          .computeIfAbsent(day(row), d -> new ArrayList<>())
          .add(row);
    }
    Map<String, List<ObservationRow>> parts = new LinkedHashMap<>();
    bySource.forEach((source, days) ->
        days.forEach((day, own) -> {
          String part = source + "/" + name;
          parts.put(day.equals(days.firstKey()) ? part : part + "/" + day, own);
        }));
    return parts;
  }

  private static LocalDate day(ObservationRow row) {
    PartialDate published = row.published();
    return Objects.requireNonNullElse(published == null ? null : published.first(), LocalDate.MIN);
  }
}
