package vn.solieu.figure;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The figure before said again in other words: "tăng 10.000 đồng/kg, tương đương 10,5%", "hụt 1.686ha
 * (2,24%)" are changes both.
 */
final class RestatedRule implements StanceRule {
  private static final Set<String> JOINTS =
      Set.of(
          "(",
          ", tương đương",
          "(tương đương",
          "tương đương",
          ", tức",
          "(tức",
          "tức",
          ", tức là",
          ", hay",
          "hay",
          "(hay",
          ", ứng với",
          "(ứng với",
          ", tương ứng",
          "(tương ứng",
          "tương ứng",
          ", tương đương với",
          "tương đương với",
          ", tương ứng với",
          "/",
          "(khoảng");

  @Override
  public @Nullable Stance apply(StanceContext context) {
    Stance before = context.previousStance();
    boolean change = before != null && before.direction() != null && isChange(before);
    return before != null && change && JOINTS.contains(context.gap())
        ? new Stance(Role.CHANGE, before.direction(), before.cue(), "restated")
        : null;
  }

  private static boolean isChange(Stance stance) {
    return stance.role() == Role.CHANGE || stance.role() == Role.TARGET;
  }
}
