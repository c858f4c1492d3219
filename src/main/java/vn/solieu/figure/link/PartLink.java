package vn.solieu.figure.link;

import java.math.BigDecimal;
import java.util.Set;
import vn.solieu.figure.reading.Blanks;
import vn.solieu.figure.reading.ClosedWords;
import vn.solieu.figure.stance.Role;
import vn.solieu.figure.stance.StanceContext;
import vn.solieu.lexicon.Folded;
import vn.solieu.lexicon.PhraseTable;
import vn.solieu.lexicon.Resources;

/**
 * "xuất khẩu 20,9 tỷ USD, tăng 16%; khối FDI chiếm 82%", "500 hội viên, trong đó 71% là nữ", "tổng
 * thu 80 tỷ đồng, 60% từ phí": a share of the only level of its sentence. People are no part of
 * money, nor of a count of things.
 */
final class PartLink implements LinkRule {
  /** How many chars may name the next part. */
  private static final int NAME = 32;

  private static final BigDecimal ALL = BigDecimal.valueOf(100);

  private final PhraseTable<String> origins;
  private final PhraseTable<String> parts;
  private final PhraseTable<String> persons;
  private final PhraseTable<String> verbs;
  private final Set<String> rates;

  PartLink(Resources resources) {
    origins = ClosedWords.load(resources, "part-origin");
    parts = ClosedWords.load(resources, "part-before");
    persons = ClosedWords.load(resources, "part-person");
    verbs = ClosedWords.load(resources, "part-verb");
    rates = ClosedWords.set(resources, "part-rate");
  }

  @Override
  public int find(LinkScene scene, int i) {
    if (scene.role(i) != Role.SHARE || !scene.isPercent(i) || scene.gaps().get(i).bracket()) {
      return PASS;
    }
    boolean next = scene.sameSentence(i, i - 1) && isWhole(scene, i, i - 1);
    if (next && (isInside(scene, i) || isOrigin(scene, i))) {
      return i - 1;
    }
    int whole = isNext(scene, i) ? whole(scene, i) : PASS;
    if (whole >= 0) {
      return whole;
    }
    int level = only(scene, i);
    return level >= 0 && isWhole(scene, i, level) && takes(scene, i, level) ? level : PASS;
  }

  private static boolean isWhole(LinkScene scene, int i, int p) {
    return scene.role(p) == Role.LEVEL
        && scene.isTotal(p)
        && !scene.isPercent(p)
        && scene.samePeriod(i, p);
  }

  /** "khối FDI chiếm 62%, tư nhân 30%": but a short name parts it from the share before. */
  private static boolean isNext(LinkScene scene, int i) {
    if (!scene.sameSentence(i, i - 1) || scene.role(i - 1) != Role.SHARE) {
      return false;
    }
    int from = scene.quantity(i - 1).span().end();
    int start = scene.quantity(i).span().start();
    String gap = scene.reading().lower().substring(Math.min(from, start), start);
    boolean joined = gap.startsWith(", ") || gap.startsWith(" và ");
    return joined && gap.length() <= NAME && gap.indexOf(',', 1) < 0 && end(scene, i);
  }

  /** What the share before it is a part of by a subject of its own, if both leave it whole. */
  private int whole(LinkScene scene, int i) {
    Integer whole = scene.links().get(i - 1);
    boolean part =
        whole != null
            && scene.sameSentence(i, whole)
            && scene.role(whole) == Role.LEVEL
            && (takes(scene, i - 1, whole) || isNext(scene, i - 1));
    boolean fits = sum(scene, i).compareTo(ALL) <= 0;
    return part && whole != null && fits && scene.samePeriod(i, whole) ? whole : PASS;
  }

  /** All the shares in a row that end at {@code i}. */
  private static BigDecimal sum(LinkScene scene, int i) {
    BigDecimal sum = BigDecimal.ZERO;
    for (int p = i; scene.sameSentence(i, p) && scene.role(p) == Role.SHARE; p--) {
      sum = sum.add(scene.quantity(p).value());
    }
    return sum;
  }

  /** "500 hội viên, trong đó 71%". */
  private boolean isInside(LinkScene scene, int i) {
    int bare = StanceContext.modifierStart(scene.quantity(i));
    Folded lower = scene.reading().lower();
    return parts.endingAt(lower, Blanks.before(lower, bare)) != null;
  }

  /** "80 tỷ đồng, 60% từ phí". */
  private boolean isOrigin(LinkScene scene, int i) {
    Folded lower = scene.reading().lower();
    int end = Blanks.before(lower, StanceContext.modifierStart(scene.quantity(i)));
    int next = Blanks.after(lower, scene.quantity(i).span().end());
    int from = scene.quantity(i - 1).span().end();
    boolean comma = end > from && lower.charAt(end - 1) == ',' && end - from <= NAME;
    boolean only = comma && noMark(lower.substring(from, end - 1));
    return only && origins.at(lower, next) != null;
  }

  /** "330.000 lao động [trong khu công nghiệp], 75% là người ngoại tỉnh": one phrase alone. */
  private static boolean noMark(String gap) {
    return gap.chars().noneMatch(c -> ",;:.()".indexOf(c) >= 0);
  }

  /** The level before it in the sentence when there is one alone, else {@link #PASS}. */
  private static int only(LinkScene scene, int i) {
    int level = PASS;
    for (int p = i - 1; scene.sameSentence(i, p); p--) {
      boolean counts = scene.role(p) == Role.LEVEL;
      if (counts && level >= 0) {
        return PASS;
      }
      level = counts ? p : level;
    }
    return level;
  }

  /** "; khối FDI chiếm 82%.": a subject of its own takes the share, of what is not said. */
  private boolean takes(LinkScene scene, int i, int level) {
    Folded lower = scene.reading().lower();
    int from = scene.quantity(i - 1).span().end();
    int start = scene.quantity(i).span().start();
    String gap = lower.substring(Math.min(from, start), start);
    int bare = StanceContext.modifierStart(scene.quantity(i));
    return !scene.gaps().get(i).isPlain()
        && verbs.endingAt(lower, Blanks.before(lower, bare)) != null
        && end(scene, i)
        && !isOther(scene, level, gap);
  }

  /** The share says not of what it is. */
  private static boolean end(LinkScene scene, int i) {
    String after = scene.after(i, 2).strip();
    return after.isEmpty() || ",;.)”\"".indexOf(after.charAt(0)) >= 0;
  }

  /** A rate of its own, or people beside money or things. */
  private boolean isOther(LinkScene scene, int level, String gap) {
    Folded words = Folded.piece(gap);
    boolean rate = rates.stream().anyMatch(gap::contains);
    boolean measured = LinkScene.isMoney(scene.unit(level));
    PhraseTable.Match<String> person = persons.first(words, 0, gap.length());
    boolean people = person != null && !scene.unit(level).contains(person.value());
    String unit = scene.unit(level);
    int blank = unit.indexOf(' ');
    String head = blank < 0 ? unit : unit.substring(0, blank);
    boolean shared = !head.isEmpty() && (" " + gap + " ").contains(" " + head + " ");
    return rate || people || !(measured || shared);
  }
}
