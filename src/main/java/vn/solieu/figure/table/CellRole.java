package vn.solieu.figure.table;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.solieu.figure.quantity.Ratios;
import vn.solieu.figure.stance.Direction;
import vn.solieu.figure.stance.Role;
import vn.solieu.figure.stance.Stance;
import vn.solieu.figure.timing.TimeWord;

/**
 * Role and direction of a cell from its heads: "So với kế hoạch (%)" completion, "So cùng kỳ (%)"
 * 105,3 a change up, "Tăng/giảm" -3,2 a change down, "Kế hoạch năm" a target, "Cơ cấu (%)" a share.
 */
final class CellRole {
  /** Under a head "so với …" a number from here on is an index, below it a growth. */
  private static final BigDecimal INDEX = new BigDecimal(50);

  private static final BigDecimal HUNDRED = new BigDecimal(100);

  private CellRole() {}

  static Stance of(CellNumber number, String unit, List<TableHead> heads) {
    boolean percent = Ratios.isPercent(unit);
    int own = heads.size() - (percent ? 0 : 1); // a caption may tell a story: "… tăng khá"
    for (TableHead head : heads.subList(0, own)) {
      Stance stance = of(number, percent, head);
      if (stance != null) {
        return stance;
      }
    }
    return number.positive()
        ? change(false, "table-signed")
        : new Stance(Role.LEVEL, null, null, "table-level");
  }

  private static @Nullable Stance of(CellNumber number, boolean percent, TableHead head) {
    boolean plan = !head.times().none(0, head.times().tokens().size(), TimeWord.PLAN);
    if (percent && (head.is("completion") || (head.is("index") && plan))) {
      return new Stance(Role.COMPLETION, null, null, "table-completion");
    }
    if (head.is("index") && percent) {
      boolean signed = number.negative() || number.positive();
      boolean index = !signed && number.value().compareTo(INDEX) >= 0;
      boolean down = index ? number.value().compareTo(HUNDRED) < 0 : number.negative();
      return change(down, "table-index");
    }
    if (head.is("growth") || head.is("index")) {
      return change(number.negative(), "table-growth");
    }
    if (head.is("target")) {
      return new Stance(Role.TARGET, null, null, "table-target");
    }
    return head.is("share") && percent ? new Stance(Role.SHARE, null, null, "table-share") : null;
  }

  private static Stance change(boolean down, String rule) {
    return new Stance(Role.CHANGE, down ? Direction.DOWN : Direction.UP, null, rule);
  }
}
