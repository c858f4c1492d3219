package vn.solieu.check;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.solieu.compare.Alignment;
import vn.solieu.compare.Amount;
import vn.solieu.compare.Match;
import vn.solieu.compare.Statement;
import vn.solieu.text.Block;
import vn.solieu.text.PartialDate;

/**
 * A claim set against one figure of the archive.
 *
 * @param found the archive's figure
 * @param alignment in what both agree
 * @param amount the archive's number in the claim's unit, or null when units do not convert
 * @param fit how well the numbers agree
 */
record Pair(Statement found, Alignment alignment, @Nullable Amount amount, Amount.Fit fit) {
  /** Whether both certainly speak of the same thing, so that a different number contradicts. */
  boolean firm() {
    return amount != null
        && alignment.topic() == Match.SAME
        && alignment.scope() == Match.SAME
        && alignment.period() == Match.SAME
        && alignment.rest().atLeast(Match.LIKE);
  }

  /** Whether both speak of one place and time and, read in context, of the same thing. */
  boolean likely() {
    return amount != null
        && alignment.topic().atLeast(Match.LIKE)
        && alignment.scope() == Match.SAME
        && alignment.period() == Match.SAME
        && alignment.rest().atLeast(Match.LIKE);
  }

  /** Whether nothing speaks against both being the same thing. */
  boolean alike() {
    return amount != null && alignment.overall().atLeast(Match.LIKE);
  }

  /** Found in a row of a table, which says less by itself than a sentence. */
  boolean inRow() {
    return found.stored().sentence().contains(Block.Cell.SEPARATOR);
  }

  /** In what both are about something else. */
  List<Evidence.Aspect> differs() {
    Map<Evidence.Aspect, Match> all = new EnumMap<>(Evidence.Aspect.class);
    all.put(Evidence.Aspect.INDICATOR, alignment.topic());
    all.put(Evidence.Aspect.PLACE, alignment.scope());
    all.put(Evidence.Aspect.PERIOD, alignment.period());
    all.put(Evidence.Aspect.ROLE, alignment.role());
    all.put(Evidence.Aspect.BASE, alignment.base());
    all.put(Evidence.Aspect.ENTITY, alignment.entity());
    all.put(Evidence.Aspect.PRICES, alignment.prices());
    all.values().removeIf(match -> match.atLeast(Match.LIKE));
    return List.copyOf(all.keySet());
  }

  boolean fits() {
    return fit != Amount.Fit.NONE;
  }

  String article() {
    return found.stored().article();
  }

  @Nullable PartialDate date() {
    return found.stored().date();
  }

  /** Whether it was published after the other, both dates known. */
  boolean laterThan(Pair other) {
    PartialDate a = date();
    PartialDate b = other.date();
    return a != null && b != null && a.compareTo(b) > 0;
  }
}
