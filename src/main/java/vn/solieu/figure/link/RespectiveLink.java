package vn.solieu.figure.link;

import java.util.ArrayList;
import java.util.List;
import vn.solieu.figure.stance.Role;
import vn.solieu.figure.stance.StanceContext;

/**
 * "128 doanh nghiệp tạm ngừng và 31 doanh nghiệp giải thể, lần lượt tăng 15,3% và bằng 83,7%": the
 * remarks after "lần lượt" or "tương ứng" go to the levels before it one by one.
 */
final class RespectiveLink implements LinkRule {
  private static final int LONGEST = 8;
  private static final String THAN = " so với ";

  @Override
  public int find(LinkScene scene, int i) {
    Role role = scene.told(i);
    boolean remark = role == Role.CHANGE || role == Role.COMPLETION || role == Role.SHARE;
    if (!remark || scene.gaps().get(i).bracket()) {
      return PASS;
    }
    int first = first(scene, i);
    if (first < 0) {
      int again = again(scene, i);
      return again == PASS ? paired(scene, i) : again;
    }
    List<Integer> row = row(scene, first);
    int group = group(scene, row);
    List<Integer> levels = levels(scene, first, group);
    boolean paired = group > 1 && row.contains(i) && levels.size() == group;
    return paired ? levels.get(row.indexOf(i) % group) : PASS;
  }

  /** The remarks from {@code first} on, without those in brackets, which say the same again. */
  private static List<Integer> row(LinkScene scene, int first) {
    List<Integer> row = new ArrayList<>();
    for (int p = first; scene.sameSentence(first, p) && row.size() < LONGEST; p++) {
      boolean next = scene.told(p) == scene.told(first) && (p == first || plain(scene, p));
      if (!next || (row.size() > 1 && isAnother(scene, p))) {
        return row;
      }
      if (!scene.gaps().get(p).bracket()) {
        row.add(p);
      }
    }
    return row;
  }

  /** "lần lượt 7% và 9% so với cuối năm và tăng | 27%": a verb of its own ends the row. */
  private static boolean isAnother(LinkScene scene, int p) {
    int end = scene.quantity(p - 1).span().end();
    String gap = scene.reading().lower().substring(end, scene.quantity(p).span().start());
    return !scene.gaps().get(p).comma() && gap.contains(THAN) && scene.gaps().get(p).has("verb");
  }

  /** How many levels the row goes through: "tăng 1% và 2%, so với cùng kỳ tăng 3% và 4%" has 2. */
  private static int group(LinkScene scene, List<Integer> row) {
    int group = 0;
    for (int k = 1; k < row.size() && group == 0; k++) {
      LinkGap gap = scene.gaps().get(row.get(k));
      group = gap.comma() && gap.has("than") ? k : 0;
    }
    return group < 2 || row.size() % group != 0 ? row.size() : group;
  }

  /** "lần lượt đạt 20 triệu USD và 4 triệu USD, hơn cùng kỳ 6% và 9%": as many remarks follow. */
  private static int again(LinkScene scene, int i) {
    int first = run(scene, i);
    int last = i;
    while (scene.sameSentence(i, last + 1)
        && scene.told(last + 1) == scene.told(i)
        && plain(scene, last + 1)) {
      last++;
    }
    int levels = first > 0 && scene.told(first - 1) == Role.LEVEL ? run(scene, first - 1) : first;
    int count = first - levels;
    boolean paired = count > 1 && last - first + 1 == count && scene.sameSentence(i, levels);
    return paired && respective(scene, levels) && plain(scene, first) ? levels + i - first : PASS;
  }

  /** "thu 500 tỷ đồng và chi 400 tỷ đồng, tăng 8% và 5%": no word for it, but two and two. */
  private static int paired(LinkScene scene, int i) {
    int first = joined(scene, i) ? i - 1 : i;
    boolean pair =
        joined(scene, first + 1)
            && !joined(scene, first + 2)
            && scene.told(first) == scene.told(first + 1)
            && plain(scene, first);
    boolean two = pair && isLevel(scene, first, first - 1) && isLevel(scene, first, first - 2);
    boolean alike = two && scene.fits(first, first - 2) == scene.fits(first, first - 1);
    return alike && !isLevel(scene, first, first - 3) ? i - 2 : PASS;
  }

  /** Nothing but "và" stands between it and the one before. */
  private static boolean joined(LinkScene scene, int i) {
    if (i <= 0 || !scene.sameSentence(i - 1, i)) {
      return false;
    }
    int start = StanceContext.modifierStart(scene.quantity(i));
    int end = scene.quantity(i - 1).span().end();
    return start > end && scene.reading().lower().substring(end, start).strip().equals("và");
  }

  private static boolean isLevel(LinkScene scene, int of, int i) {
    return scene.sameSentence(of, i) && scene.told(i) == Role.LEVEL;
  }

  /** The first of those of one role that end with {@code i}. */
  private static int run(LinkScene scene, int i) {
    int first = i;
    while (scene.sameSentence(i, first - 1)
        && scene.told(first - 1) == scene.told(i)
        && plain(scene, first)
        && i - first < LONGEST) {
      first--;
    }
    return first;
  }

  /** The first remark after "lần lượt", going back from {@code i}; -1 when there is none. */
  private static int first(LinkScene scene, int i) {
    for (int p = i; p >= 0 && p > i - LONGEST && scene.sameSentence(i, p); p--) {
      if (respective(scene, p)) {
        return p;
      }
      if (scene.told(p) != scene.told(i)) {
        return -1;
      }
    }
    return -1;
  }

  private static boolean plain(LinkScene scene, int i) {
    return scene.gaps().get(i).isPlain();
  }

  private static boolean respective(LinkScene scene, int i) {
    int end = scene.quantity(i).span().start();
    int start =
        i > 0
            ? scene.quantity(i - 1).span().end()
            : scene.reading().sentences().get(scene.quantity(i).sentence()).span().start();
    start = Math.max(start, end - 60);
    return scene.words().respectively().first(scene.reading().lower(), start, end) != null;
  }

  private static List<Integer> levels(LinkScene scene, int first, int count) {
    List<Integer> levels = levels(scene, first, count, Role.LEVEL);
    boolean rates = levels.isEmpty() && scene.told(first) == Role.CHANGE;
    return rates ? levels(scene, first, count, Role.SHARE) : levels;
  }

  /** The last {@code count} levels before the remarks, in this sentence or else the one before. */
  private static List<Integer> levels(LinkScene scene, int first, int count, Role role) {
    List<Integer> levels = new ArrayList<>();
    int sentence = scene.quantity(first).sentence();
    boolean own = scene.sameSentence(first, first - 1) || scene.told(first) != Role.CHANGE;
    for (int p = first - 1; p >= 0 && p > first - FAR && levels.size() < count; p--) {
      int at = scene.quantity(p).sentence();
      if (at != sentence && (own || at != sentence - 1)) {
        return levels;
      }
      if (scene.told(p) == role) {
        levels.addFirst(p);
      }
    }
    return levels;
  }
}
