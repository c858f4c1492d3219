package vn.solieu.figure.link;

import java.util.Set;
import vn.solieu.figure.reading.ClauseMarks;
import vn.solieu.figure.stance.Role;
import vn.solieu.figure.stance.StanceContext;

/** "tăng 300 đồng/kg, lên 122.300 đồng/kg": a change points forward to the level it arrives at. */
final class ArrivalLink implements LinkRule {
  /** What alone leads from a change to where it arrived. */
  private static final Set<String> WAYS =
      Set.of(
          "về",
          "về mức",
          "lên",
          "lên mức",
          "lên tới",
          "lên đến",
          "xuống",
          "xuống mức",
          "xuống còn",
          "còn",
          "chỉ còn",
          "về còn",
          "đạt",
          "đạt mức",
          "đạt tới",
          "và đạt",
          "còn đạt");

  /** Opens what a change is measured against: "tăng 38% so với cùng kỳ lên 5.532 tỷ đồng". */
  private static final String BASE = "so ";

  private static final int FAR = 40;

  /** Longest name between them: "giảm 20% doanh số về mức 1.200 tỷ đồng". */
  private static final int NAME = 3;

  private static final String REACHED = "đạt";

  private static final String FROM = "từ ";

  @Override
  public int find(LinkScene scene, int i) {
    int next = i + 1;
    while (scene.sameSentence(i, next) && scene.isRestated(next)) {
      next++;
    }
    if (scene.sameSentence(i, next + 1) && origin(scene, next)) {
      next++;
    }
    if (scene.told(i) != Role.CHANGE || !scene.sameSentence(i, next)) {
      return PASS;
    }
    if (scene.stances().get(i).rule().equals("change/raised") && scene.fits(i, next)) {
      return next;
    }
    LinkGap gap = scene.gaps().get(next);
    boolean state = scene.told(next) == Role.LEVEL || scene.told(next) == Role.SHARE;
    boolean own =
        !scene.sameSentence(i, i - 1)
            || !scene.gaps().get(i).isPlain()
            || scene.told(i - 1) != Role.LEVEL;
    own |= next > i + 1;
    return state
            && own
            && gap.isPlain()
            && (gap.has("reach") || gap.has("attain") || returns(scene, next))
            && !gap.semicolon()
            && scene.equalPrices(i, next)
            && scene.fits(i, next)
        ? next
        : PASS;
  }

  /** "giảm 16% về 1.020 tỷ đồng", "tăng 23% lên mức 811 tỷ đồng". */
  private static boolean returns(LinkScene scene, int next) {
    int end = scene.quantity(next - 1).span().end();
    int start = StanceContext.modifierStart(scene.quantity(next));
    String gap = start > end ? scene.reading().lower().substring(end, start) : "";
    String words = gap.substring(gap.startsWith("), ") ? 3 : 0).strip();
    return WAYS.contains(words) || leads(words);
  }

  /**
   * What it is measured against, or a short name of what moved, stands before the way: "so với cùng
   * kỳ lên", "doanh số về mức".
   */
  private static boolean leads(String words) {
    if (words.length() > FAR || !ClauseMarks.none(words, 0, words.length(), ",;:().")) {
      return false;
    }
    String before = words;
    String way = "";
    for (int at = words.indexOf(' '); at > 0 && way.isEmpty(); at = words.indexOf(' ', at + 1)) {
      String rest = words.substring(at + 1);
      way = WAYS.contains(rest) ? rest : "";
      before = words.substring(0, at);
    }
    boolean moved = !way.contains(REACHED) && before.split(" ").length <= NAME;
    return !way.isEmpty() && (before.startsWith(BASE) || moved);
  }

  /** "tăng 17% từ 126,3 tỷ đồng lên 147,5 tỷ đồng": where the move began. */
  private static boolean origin(LinkScene scene, int next) {
    int start = scene.quantity(next).span().start();
    boolean from = scene.reading().lower().startsWith(FROM, Math.max(0, start - FROM.length()));
    int end = scene.quantity(next - 1).span().end();
    boolean close = start - end <= FROM.length() + 2;
    boolean way = scene.gaps().get(next + 1).has("reach") || (close && returns(scene, next + 1));
    return from && scene.told(next) != Role.CHANGE && way;
  }
}
