package vn.solieu.figure;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Predicate;
import vn.solieu.figure.quantity.Bound;
import vn.solieu.figure.quantity.Ratios;
import vn.solieu.figure.stance.Role;
import vn.solieu.lexicon.Folded;
import vn.solieu.lexicon.PhraseTable;

/**
 * The figures of one article as the checks of arithmetic see them.
 *
 * @param lower the article's text as phrases are looked up in it
 * @param real whether the growth of an indicator is no ratio of its printed levels
 * @param words what the checks read by
 */
record Sums(Folded lower, List<Figure> figures, Predicate<String> real, SumWords words) {
  private static final String PARTS = "trong đó";

  /** How many figures apart two may stand that are set against each other. */
  static final int REACH = 8;

  Figure at(int i) {
    return figures.get(i);
  }

  int size() {
    return figures.size();
  }

  /** Printed as exact, or as an estimate of at least four digits. */
  boolean isFirm(int i) {
    Figure f = at(i);
    return f.high() == null
        && !isTorn(f)
        && f.value().signum() > 0
        && (f.bound() == Bound.EXACT || (f.bound() == Bound.ABOUT && hasDigits(f)));
  }

  private static boolean hasDigits(Figure f) {
    return f.value().stripTrailingZeros().precision() >= 4;
  }

  /** "101, 8%": the number may begin before the quote. */
  private boolean isTorn(Figure f) {
    int at = f.span().start();
    return at > 2
        && lower.charAt(at - 1) == ' '
        && (lower.charAt(at - 2) == ',' || lower.charAt(at - 2) == '.')
        && Character.isDigit(lower.charAt(at - 3));
  }

  /** A sum in tonnes, money, heads; no rate. */
  boolean isAmount(int i) {
    Figure f = at(i);
    return !f.unit().startsWith("%")
        && !Ratios.isPoints(f.unit())
        && !Ratios.isMultiple(f.unit())
        && !f.quote().contains("/20")
        && isFirm(i);
  }

  boolean isLevel(int i) {
    return at(i).role() == Role.LEVEL && isAmount(i);
  }

  /** The same thing measured in the same unit at the same place; time and role may differ. */
  boolean alike(int i, int j) {
    Figure a = at(i);
    Figure b = at(j);
    return a.indicator() != null
        && b.indicator() != null
        && a.unit().equals(b.unit())
        && Objects.equals(a.place(), b.place())
        && Objects.equals(a.entity(), b.entity())
        && Objects.equals(a.prices(), b.prices())
        && a.indicator().toLowerCase(Locale.ROOT).equals(b.indicator().toLowerCase(Locale.ROOT));
  }

  boolean sameSentence(int i, int j) {
    return at(i).sentence().equals(at(j).sentence());
  }

  /** A growth in real terms, or of an index. */
  boolean isReal(int i) {
    Figure f = at(i);
    boolean priced = f.prices() != null && !f.prices().equals("current");
    return priced || (f.indicator() != null && real.test(f.indicator()));
  }

  /** Text between two figures, in order. */
  String between(int i, int j) {
    int from = at(i).span().end();
    return lower.substring(from, Math.max(from, at(j).span().start()));
  }

  /** A word of {@code table} stands between two figures. */
  boolean between(int i, int j, PhraseTable<String> table) {
    return table.first(lower, at(i).span().end(), at(j).span().start()) != null;
  }

  /** The one is a part of the other: "trong đó" stands between. */
  boolean parted(int i, int j) {
    return between(i, j).contains(PARTS);
  }

  /** A mean over several years, which is no growth between two levels. */
  boolean isMean(int i) {
    int start = at(i).span().start();
    return words.means().first(lower, Math.max(at(i).sentence().start(), start - 40), start)
        != null;
  }
}
