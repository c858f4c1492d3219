package vn.solieu.figure.link;

import org.jspecify.annotations.Nullable;
import vn.solieu.figure.reading.Blanks;
import vn.solieu.figure.reading.ClosedWords;
import vn.solieu.figure.stance.Role;
import vn.solieu.lexicon.Folded;
import vn.solieu.lexicon.PhraseTable;
import vn.solieu.lexicon.PhraseTable.Match;
import vn.solieu.lexicon.Resources;

/**
 * "Doanh thu đạt 22.764 tỷ đồng; lợi nhuận 808 tỷ đồng. Trong cơ cấu doanh thu, 42% là của chuỗi
 * A": shares of a structure that is named point to the level that is led by its name, not to the
 * last.
 */
final class StructureLink implements LinkRule {
  private static final int BACK = 16;
  private static final int LEAD = 80;
  private static final int SENTENCES = 3;
  private static final int WORDS = 2;

  /** "cơ cấu theo giá hiện hành": how it is told, not of what. */
  private static final String BASIS = "theo ";

  private final PhraseTable<String> openings;

  StructureLink(Resources resources) {
    openings = ClosedWords.load(resources, "structure-opening");
  }

  @Override
  public int find(LinkScene scene, int i) {
    if (scene.role(i) != Role.SHARE || !scene.isPercent(i)) {
      return PASS;
    }
    String name = name(scene, i);
    int sentence = scene.quantity(i).sentence();
    for (int p = i - 1; name != null && p >= Math.max(0, i - BACK); p--) {
      if (scene.quantity(p).sentence() < sentence - SENTENCES) {
        return PASS;
      }
      boolean level =
          scene.role(p) == Role.LEVEL
              && !scene.sameSentence(i, p)
              && !scene.isPercent(p)
              && scene.isTotal(p)
              && scene.samePeriod(i, p);
      if (level && lead(scene, p).contains(name)) {
        return p;
      }
    }
    return PASS;
  }

  /** "doanh thu" of a sentence that opens with "Trong cơ cấu doanh thu của …", or null. */
  private @Nullable String name(LinkScene scene, int i) {
    Folded lower = scene.reading().lower();
    int start = scene.reading().sentences().get(scene.quantity(i).sentence()).span().start();
    Match<String> opening = openings.at(lower, Blanks.after(lower, start));
    if (opening == null) {
      return null;
    }
    int limit = scene.quantity(i).span().start();
    int first = Blanks.after(lower, opening.end());
    int end = first;
    for (int words = 0; words < WORDS && lower.isLetter(Blanks.after(lower, end)); words++) {
      end = lower.lettersEnd(Blanks.after(lower, end), limit);
    }
    return end == first || lower.startsWith(BASIS, first) ? null : lower.substring(first, end);
  }

  private static String lead(LinkScene scene, int p) {
    int end = scene.quantity(p).span().start();
    int from =
        scene.sameSentence(p, p - 1)
            ? scene.quantity(p - 1).span().end()
            : scene.reading().sentences().get(scene.quantity(p).sentence()).span().start();
    return scene.reading().lower().substring(Math.min(end, Math.max(from, end - LEAD)), end);
  }
}
