package vn.solieu.figure.link;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import vn.solieu.figure.reading.ClosedWords;
import vn.solieu.figure.stance.Role;
import vn.solieu.lexicon.Resources;

/**
 * "Doanh thu 90 tỷ đồng, lợi nhuận 8 tỷ đồng. Công ty đã đi được 40% kế hoạch doanh thu và 35% kế
 * hoạch lợi nhuận": a share of a plan that is named points to the level of that name.
 */
final class PlanNameLink implements LinkRule {
  private static final String PLAN = "kế hoạch ";

  /** How many chars after the share may name its plan. */
  private static final int NAME = 40;

  /** How many sentences back the level may stand. */
  private static final int BACK = 2;

  private final Set<String> ends;

  PlanNameLink(Resources resources) {
    ends = ClosedWords.set(resources, "name-end");
  }

  @Override
  public int find(LinkScene scene, int i) {
    Set<String> name = scene.role(i) == Role.COMPLETION ? name(scene, i) : Set.of();
    int sentence = scene.quantity(i).sentence();
    for (int p = i - 1; p >= Math.max(0, i - FAR) && !name.isEmpty(); p--) {
      if (scene.quantity(p).sentence() < sentence - BACK) {
        return PASS;
      }
      boolean level = scene.role(p) == Role.LEVEL && scene.samePeriod(i, p);
      if (level && LinkNames.of(scene, p).containsAll(name)) {
        return p;
      }
    }
    return PASS;
  }

  /** Two words or more behind "kế hoạch", none of them a time. */
  private Set<String> name(LinkScene scene, int i) {
    String after = scene.after(i, NAME).stripLeading();
    Set<String> name = new HashSet<>();
    if (!after.startsWith(PLAN)) {
      return name;
    }
    for (String word : List.of(after.substring(PLAN.length()).split("[ ,.;:()\n]+"))) {
      if (ends.contains(word) || name.size() == 2) {
        break;
      }
      name.add(word);
    }
    return name.size() == 2 ? name : Set.of();
  }
}
