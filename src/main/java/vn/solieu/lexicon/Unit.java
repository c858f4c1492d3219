package vn.solieu.lexicon;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A unit of measure or money, one line of {@code lexicon/units.tsv}.
 *
 * @param symbol what a figure says: "t", "tạ", "VND"
 * @param aliases printed forms, lower case: "tấn"
 * @param dimension "mass", "money", "time"; units of one dimension may convert into each other
 * @param code UCUM or ISO 4217 code, "" when there is none
 * @param factor exact factor to the base unit of its dimension, or null
 * @param where file and line, for --explain and messages
 */
public record Unit(
    String symbol,
    List<String> aliases,
    String dimension,
    String code,
    @Nullable BigDecimal factor,
    String where) {
  public Unit {
    aliases = List.copyOf(aliases);
  }

  /** This one, printed in the forms of {@code more} too: a later line of a table adds to it. */
  Unit with(Unit more) {
    List<String> forms = new ArrayList<>(aliases);
    forms.addAll(more.aliases);
    return new Unit(
        symbol,
        forms,
        dimension.isEmpty() ? more.dimension : dimension,
        code.isEmpty() ? more.code : code,
        factor == null ? more.factor : factor,
        where);
  }

  public boolean isMoney() {
    return dimension.equals("money");
  }

  public boolean isTime() {
    return dimension.equals("time");
  }
}
