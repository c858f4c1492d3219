package vn.solieu.lexicon;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An indicator: "grdp", tổng sản phẩm trên địa bàn.
 *
 * @param id its name in data and queries, never changed
 * @param label its name in Vietnamese
 * @param english its name in English
 * @param aliases other names, as news writes them ("GRDP")
 * @param unit the unit it is usually given in, or null
 * @param stock stands at a day (đàn lợn) rather than sums over a period (sản lượng lúa)
 * @param note a hint for readers of the table, "" if none
 */
public record Concept(
    String id,
    String label,
    String english,
    List<String> aliases,
    @Nullable String unit,
    boolean stock,
    String note) {
  public Concept {
    aliases = List.copyOf(aliases);
  }

  /** This one, known by the names of {@code more} too: a later line of a table adds to it. */
  Concept with(Concept more) {
    List<String> names = new ArrayList<>(aliases);
    names.add(more.label);
    names.addAll(more.aliases);
    names.removeIf(String::isEmpty);
    return new Concept(
        id,
        label,
        english.isEmpty() ? more.english : english,
        names,
        unit == null ? more.unit : unit,
        stock || more.stock,
        note.isEmpty() ? more.note : note);
  }
}
