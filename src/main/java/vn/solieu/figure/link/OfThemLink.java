package vn.solieu.figure.link;

import vn.solieu.figure.reading.Blanks;
import vn.solieu.figure.reading.ClosedWords;
import vn.solieu.figure.stance.Role;
import vn.solieu.lexicon.Folded;
import vn.solieu.lexicon.PhraseTable;
import vn.solieu.lexicon.Resources;

/**
 * "Có 45.100 ha, 61% trong số đó cho quả", "2.117 tàu cá. 98% số này đã lắp máy": a share of the
 * last level told, in its sentence or the one before.
 */
final class OfThemLink implements LinkRule {
  private final PhraseTable<String> told;

  OfThemLink(Resources resources) {
    told = ClosedWords.load(resources, "of-those-told");
  }

  @Override
  public int find(LinkScene scene, int i) {
    if (scene.role(i) != Role.SHARE || !scene.isPercent(i) || !isOfThem(scene, i)) {
      return PASS;
    }
    int sentence = scene.quantity(i).sentence();
    for (int p = i - 1; p >= 0 && scene.quantity(p).sentence() >= sentence - 1; p--) {
      if (scene.role(p) == Role.LEVEL) {
        return scene.isTotal(p) && !scene.isPercent(p) && scene.samePeriod(i, p) ? p : PASS;
      }
    }
    return PASS;
  }

  private boolean isOfThem(LinkScene scene, int i) {
    Folded lower = scene.reading().lower();
    return told.at(lower, Blanks.after(lower, scene.quantity(i).span().end())) != null;
  }
}
