package vn.solieu.figure.link;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.solieu.figure.quantity.Quantity;
import vn.solieu.figure.reading.Blanks;
import vn.solieu.figure.reading.ClosedWords;
import vn.solieu.figure.stance.Role;
import vn.solieu.lexicon.Folded;
import vn.solieu.lexicon.PhraseTable;
import vn.solieu.lexicon.Resources;

/**
 * "cho vay ngắn hạn chiếm 62,4% tổng dư nợ": a share without a level of its own points to the
 * printed total that it is part of, when the words after it or a "Trong đó", "Trong cơ cấu" make it
 * plain.
 */
final class TotalLink implements LinkRule {
  private static final int BACK = 16;

  /** How many chars before a share may say that it is a part. */
  private static final int LEAD = 80;

  private static final String PART = "trong đó";

  private final PhraseTable<String> parts;
  private final PhraseTable<String> wholes;
  private final Set<String> rates;

  TotalLink(Resources resources) {
    parts = ClosedWords.load(resources, "parts-opening");
    wholes = ClosedWords.load(resources, "whole-opening");
    rates = ClosedWords.set(resources, "part-rate");
  }

  @Override
  public int find(LinkScene scene, int i) {
    if (scene.role(i) == Role.TARGET) {
      return target(scene, i);
    }
    if (scene.role(i) != Role.SHARE || !scene.isPercent(i)) {
      return PASS;
    }
    int named = named(scene, i);
    if (named >= 0) {
      return named;
    }
    int inside = inside(scene, i);
    if (inside >= 0) {
      return inside;
    }
    int parallel = parallel(scene, i);
    return parallel >= 0 ? parallel : part(scene, i);
  }

  /** "gieo cấy 72.000 ha, trong đó lúa chất lượng cao chiếm 78%": all of it ahead. */
  private static int target(LinkScene scene, int i) {
    boolean share =
        scene.isPercent(i) && scene.stances().get(i).direction() == null && takes(scene, i);
    boolean whole =
        scene.sameSentence(i, i - 1) && scene.role(i - 1) == Role.TARGET && !scene.isPercent(i - 1);
    return share && whole ? i - 1 : PASS;
  }

  /** "… chiếm": the words right before the share say that it is a part. */
  private static boolean takes(LinkScene scene, int i) {
    int start = scene.quantity(i).span().start();
    String before = scene.reading().lower().substring(Math.max(0, start - 24), start);
    return before.contains("chiếm");
  }

  /** "108 tỷ đồng, trong đó nông nghiệp chiếm 38%, dịch vụ 42%": parts in the same sentence. */
  private int inside(LinkScene scene, int i) {
    for (int j = i; j > i - BACK && scene.sameSentence(j, j - 1); j--) {
      if (scene.role(j) != Role.SHARE || !scene.isPercent(j)) {
        return PASS;
      }
      Folded lower = scene.reading().lower();
      int start = scene.quantity(j).span().start();
      int from = Math.max(scene.quantity(j - 1).span().end(), start - LEAD);
      if (lower.substring(Math.min(from, start), start).contains(PART)) {
        int host = host(scene, j - 1);
        boolean whole =
            host >= 0
                && scene.role(host) == Role.LEVEL
                && scene.isTotal(host)
                && (takes(scene, j) || !isRate(lower, from, start))
                && scene.samePeriod(i, host);
        return whole ? host : PASS;
      }
    }
    return PASS;
  }

  /** A rate of its own: "trong đó tỷ lệ thất nghiệp 2%". */
  private boolean isRate(Folded lower, int from, int to) {
    String lead = lower.substring(Math.min(from, to), to);
    return rates.stream().anyMatch(lead::contains);
  }

  /** The quantity, or what the remark that it is qualifies: "9 tỷ đồng, tăng 3%, trong đó …". */
  private static int host(LinkScene scene, int p) {
    boolean remark = scene.role(p) == Role.CHANGE || scene.role(p) == Role.COMPLETION;
    Integer host = remark ? scene.links().get(p) : Integer.valueOf(p);
    return host == null ? PASS : host;
  }

  /** "tôm thẻ chiếm 68%, tôm sú 32%": the next part of the same whole. */
  private static int parallel(LinkScene scene, int i) {
    if (i == 0 || scene.role(i - 1) != Role.SHARE || !scene.isPercent(i - 1)) {
      return PASS;
    }
    Integer whole = scene.links().get(i - 1);
    boolean far = whole != null && whole < i - 2 + (scene.sameSentence(i - 1, whole) ? 0 : 2);
    boolean list = scene.sameSentence(i, i - 1) || opens(scene, i, "theo ", "xét theo ");
    boolean other = whole != null && !scene.sameSentence(i - 1, whole);
    return far && list && other && scene.samePeriod(i, whole) ? whole : PASS;
  }

  private static boolean opens(LinkScene scene, int i, String... words) {
    int start = scene.reading().sentences().get(scene.quantity(i).sentence()).span().start();
    for (String word : words) {
      if (scene.reading().lower().startsWith(word, start)) {
        return true;
      }
    }
    return false;
  }

  /** The last level whose words are those of "tổng …" after the share. */
  private static int named(LinkScene scene, int i) {
    String whole = whole(scene, i);
    if (whole.isEmpty()) {
      return PASS;
    }
    int plain = last(scene, i, "tổng " + whole);
    plain = plain < 0 ? last(scene, i, "tổng số " + whole) : plain;
    return plain < 0 ? last(scene, i, whole) : plain;
  }

  /** The last level of the same time whose lead holds these words. */
  private static int last(LinkScene scene, int i, String words) {
    for (int p = i - 1; p >= Math.max(0, i - BACK); p--) {
      boolean level = scene.role(p) == Role.LEVEL && scene.samePeriod(i, p);
      if (level && before(scene, p).contains(words)) {
        return p;
      }
    }
    return PASS;
  }

  /** "dư nợ" of "43,66% tổng dư nợ" or of the same words behind a later share of the list. */
  private static String whole(LinkScene scene, int i) {
    for (int j = i; scene.sameSentence(i, j) && j < i + 3 && scene.role(j) == Role.SHARE; j++) {
      String after = scene.after(j, 40);
      int at = after.indexOf("tổng ");
      if (at >= 0 && at < 4) {
        return twoWords(after.substring(at + 5).replaceFirst("^số ", ""));
      }
    }
    return "";
  }

  private static String twoWords(String text) {
    int first = text.indexOf(' ');
    int second = first < 0 ? -1 : text.indexOf(' ', first + 1);
    int end = second < 0 ? text.length() : second;
    while (end > 0 && !Character.isLetter(text.charAt(end - 1))) {
      end--;
    }
    return text.substring(0, end);
  }

  private static String before(LinkScene scene, int p) {
    int end = scene.quantity(p).span().start();
    int start = scene.reading().sentences().get(scene.quantity(p).sentence()).span().start();
    return scene.reading().lower().substring(Math.max(start, end - 80), end);
  }

  /**
   * The level of the sentence before, if it is the only one or this one opens with its parts; the
   * count of a share before it is no other. A bracket tells of its own sentence: "hộ nghèo (chiếm
   * 6%)".
   */
  private int part(LinkScene scene, int i) {
    int start = scene.reading().sentences().get(scene.quantity(i).sentence()).span().start();
    boolean opens = parts.at(scene.reading().lower(), start) != null;
    boolean aside = scene.brackets()[i] != 0;
    if (!opens && (aside || !takes(scene, i))) {
      return PASS;
    }
    int sentence = told(scene, i) + 1;
    int last = PASS;
    int levels = 0;
    for (int p = i - 1;
        p >= Math.max(0, i - 2 * FAR) && scene.quantity(p).sentence() >= sentence - 1;
        p--) {
      boolean counts =
          isCount(scene, i, p)
              || (scene.quantity(p).sentence() >= sentence && !scene.sameSentence(i, p));
      if (scene.role(p) == Role.LEVEL && scene.isTotal(p) && !counts) {
        boolean before = scene.quantity(p).sentence() == sentence - 1;
        last = before && last < 0 ? p : last;
        levels += before ? 1 : 10;
      }
    }
    boolean plain = opens ? levels < 10 : levels == 1;
    boolean whole = last >= 0 && scene.samePeriod(i, last) && isWhole(scene, i, last);
    return plain && whole ? last : PASS;
  }

  /** The sentence before, past the items of a list and its head. */
  private static int told(LinkScene scene, int i) {
    int own = scene.quantity(i).sentence();
    int at = own - 1;
    while (at > Math.max(0, own - BACK) && !isItem(scene, own) && isItem(scene, at)) {
      at--;
    }
    return at == own - 1 ? at : heads(scene, i, at) ? at - 1 : at;
  }

  private static boolean isItem(LinkScene scene, int sentence) {
    Folded lower = scene.reading().lower();
    int at = Blanks.after(lower, scene.reading().sentences().get(sentence).span().start());
    return at < lower.length() && "-–+*•".indexOf(lower.charAt(at)) >= 0;
  }

  /** It tells no number near before quantity {@code i}. */
  private static boolean heads(LinkScene scene, int i, int sentence) {
    List<Quantity> near = scene.quantities().subList(Math.max(0, i - 2 * BACK), i);
    return near.stream().noneMatch(q -> q.sentence() == sentence);
  }

  /** "50,7% (45.880.129 người)": the count of a share is no whole of others. */
  private static boolean isCount(LinkScene scene, int i, int p) {
    Integer rate = p > 0 ? scene.links().get(p - 1) : null;
    boolean ahead = rate != null && rate == p && scene.role(p - 1) == Role.SHARE;
    List<@Nullable Integer> near =
        scene.links().subList(Math.max(0, p - FAR), scene.links().size());
    return ahead || (near.contains(p) && scene.sameSentence(i, p));
  }

  /** What the share is said to be a share of, if anything, is what the level counts. */
  private boolean isWhole(LinkScene scene, int i, int level) {
    String after = scene.after(i, 40);
    int end = 0;
    while (end < after.length() && ",.;:()\n".indexOf(after.charAt(end)) < 0) {
      end++;
    }
    Set<String> named = new HashSet<>(List.of(after.substring(0, end).strip().split(" ")));
    named.removeAll(scene.words().empty());
    named.remove("");
    Folded lower = scene.reading().lower();
    int next = Blanks.after(lower, scene.quantity(i).span().end());
    if (named.isEmpty() || wholes.at(lower, next) == null) {
      return true;
    }
    String about = before(scene, level) + " " + scene.unit(level) + scene.after(level, 30);
    long met = named.stream().filter(about::contains).count();
    return 2 * met >= named.size();
  }
}
