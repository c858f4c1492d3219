package vn.solieu.figure.naming;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import vn.solieu.figure.choice.TextWords;
import vn.solieu.figure.quantity.Quantity;
import vn.solieu.figure.stance.Stance;
import vn.solieu.figure.subject.Subject;
import vn.solieu.text.Span;

/** The names that the figures of a text have so far, from which the next may take its own. */
final class GivenNames {
  /** Rules by which a name comes from another figure. */
  private static final Set<String> LENT = Set.of("inherit", "primary", "unit", "back");

  /** How many figures back a name may come from. */
  private static final int REACH = 24;

  private final TextWords words;
  private final List<Quantity> quantities;
  private final List<Stance> stances;
  private final List<Subject> ruled;
  private final List<Subject> chosen = new ArrayList<>();
  private final List<int[]> codes = new ArrayList<>();
  private final Map<String, Integer> uses = new HashMap<>();

  /**
   * @param ruled what the rules say of each figure
   */
  GivenNames(
      TextWords words, List<Quantity> quantities, List<Stance> stances, List<Subject> ruled) {
    this.words = words;
    this.quantities = quantities;
    this.stances = stances;
    this.ruled = ruled;
  }

  List<Subject> all() {
    return chosen;
  }

  Subject of(int figure) {
    return chosen.get(figure);
  }

  /** Gives the next figure its name. */
  void add(Subject subject) {
    chosen.add(subject);
    codes.add(words.codes(subject.indicator()));
    if (subject.indicator() != null) {
      uses.merge(subject.indicator(), 1, Integer::sum);
    }
  }

  /** What the rules say of the next figure; what they lent it goes on as it was chosen. */
  Subject next() {
    Subject next = ruled.get(chosen.size());
    if (next.indicator() == null || !LENT.contains(next.rule())) {
      return next;
    }
    int stop = Math.max(0, chosen.size() - REACH);
    int lender = chosen.size() - 1;
    while (lender >= stop && !next.indicator().equals(ruled.get(lender).indicator())) {
      lender--;
    }
    boolean same =
        lender < stop || Objects.equals(chosen.get(lender).indicator(), next.indicator());
    return same ? next : next.named(chosen.get(lender), next.rule());
  }

  /** The last figure whose name stands in the text around that phrase and is longer, or -1. */
  int around(Span phrase) {
    for (int j = chosen.size() - 1; j >= Math.max(0, chosen.size() - REACH); j--) {
      Span name = chosen.get(j).indicatorSpan();
      if (name != null && name.contains(phrase) && name.length() > phrase.length()) {
        return j;
      }
    }
    return -1;
  }

  /** Offers the names of the figures before, the nearest first and each once. */
  void offer(NameCandidates candidates) {
    int[] offered = new int[NameCandidates.NAMES];
    int count = 0;
    int stop = Math.max(0, chosen.size() - REACH);
    for (int j = chosen.size() - 1; j >= stop && count < offered.length; j--) {
      int[] name = codes.get(j);
      if (name.length > 0 && !isAmong(j, offered, count)) {
        candidates.lent(name, j, count);
        offered[count++] = j;
      }
    }
  }

  /** Figure {@code j} is called as one of those figures. */
  private boolean isAmong(int j, int[] figures, int count) {
    for (int k = 0; k < count; k++) {
      if (Objects.equals(chosen.get(figures[k]).indicator(), chosen.get(j).indicator())) {
        return true;
      }
    }
    return false;
  }

  /**
   * Whether unit, role and sentence of figure {@code j} are those of the next, and it is beside.
   */
  int likeness(int j) {
    int next = chosen.size();
    boolean unit = quantities.get(j).unit().equals(quantities.get(next).unit());
    boolean role = stances.get(j).role() == stances.get(next).role();
    boolean sentence = quantities.get(j).sentence() == quantities.get(next).sentence();
    return (unit ? 1 : 0) + (role ? 2 : 0) + (sentence ? 4 : 0) + (next - j == 1 ? 8 : 0);
  }

  /** How many figures have the name of figure {@code j}. */
  int uses(int j) {
    return uses.getOrDefault(chosen.get(j).indicator(), 0);
  }
}
