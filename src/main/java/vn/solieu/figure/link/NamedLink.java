package vn.solieu.figure.link;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import vn.solieu.figure.quantity.Ratios;
import vn.solieu.figure.reading.ClosedWords;
import vn.solieu.figure.stance.Role;
import vn.solieu.lexicon.Resources;

/**
 * "48 doanh nghiệp, vốn 483 tỷ đồng, tăng 16% về số doanh nghiệp và 74% về vốn", "giảm 6,2% số vụ":
 * a change whose subject stands after it points to the level of that name; when there is none, to
 * no other.
 */
final class NamedLink implements LinkRule {
  /** How many chars after the change may name it. */
  private static final int NAME = 30;

  private final Set<String> ends;

  NamedLink(Resources resources) {
    ends = ClosedWords.set(resources, "name-end");
  }

  @Override
  public int find(LinkScene scene, int i) {
    boolean ratio = (scene.isPercent(i) && !scene.isPoints(i)) || Ratios.isMultiple(scene.unit(i));
    String after = scene.after(i, NAME).strip();
    boolean about = after.startsWith("về ");
    boolean count = after.startsWith("số ") || after.startsWith("về số ");
    if (scene.role(i) != Role.CHANGE || !ratio || (!about && !count)) {
      return PASS;
    }
    Set<String> name = name(about ? after.substring(3) : after);
    name.removeAll(scene.words().empty());
    int sentence = scene.quantity(i).sentence();
    for (int p = i - 1; p >= Math.max(0, i - FAR) && !name.isEmpty(); p--) {
      if (scene.quantity(p).sentence() < sentence - 1) {
        break;
      }
      boolean level = scene.role(p) == Role.LEVEL && scene.samePeriod(i, p);
      if (level && LinkNames.of(scene, p).containsAll(name)) {
        return p;
      }
    }
    return count && !name.isEmpty() ? NONE : PASS;
  }

  private Set<String> name(String after) {
    int end = 0;
    while (end < after.length() && ",.;:()\n".indexOf(after.charAt(end)) < 0) {
      end++;
    }
    Set<String> name = new HashSet<>();
    for (String word : List.of(after.substring(0, end).split(" "))) {
      if (ends.contains(word) || (end == after.length() && after.endsWith(word))) {
        break;
      }
      name.add(word);
    }
    return name;
  }
}
