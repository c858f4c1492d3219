package vn.solieu.figure.dating;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import vn.solieu.figure.choice.Places;
import vn.solieu.figure.choice.TextWords;
import vn.solieu.text.Span;

/**
 * What tells a good period: how it lies to that of the rules, under what words; its form; where it
 * was found; what the figures beside are of.
 */
final class PeriodFeatures {
  /** Words before a quantity that are looked at one by one. */
  private static final int NEAR = 6;

  /** Rows of what is known of a quantity, at most. */
  private static final int KNOWN = 13 + NEAR;

  private static final int MARKS = 3;

  /** Numbers of moves come after those of forms. */
  private static final int MOVE = PeriodForm.COUNT;

  private final PeriodScene scene;
  private final Places places = new Places();

  /** The rows of what is known of the quantity. */
  private final int[] known;

  /** The rows of what is known of it beside the figure before. */
  private final int[] next;

  PeriodFeatures(PeriodScene scene) {
    this.scene = scene;
    known = known(scene);
    int pair = scene.pair() * 2 + (scene.beside() ? 1 : 0);
    next =
        new int[] {
          Places.row(60, scene.beside() ? 1 : 0, 0),
          Places.row(61, pair, 0),
          Places.row(62, scene.words().code(scene.first() - 1), 0),
          Places.row(63, scene.who(), 0)
        };
  }

  /** The places of a candidate's weights. */
  Places of(PeriodCandidate candidate) {
    places.clear();
    KnownPeriod period = candidate.known();
    int form = period.form().ordinal();
    moved(scene.ruledPeriod().move(period));
    formed(form);
    for (int kind = 0; kind < PeriodCandidate.KINDS; kind++) {
      if ((candidate.kinds() >> kind & 1) != 0) {
        kind(kind);
        formed(kind, form);
      }
    }
    kinds(candidate.kinds());
    stepped(scene.before().move(period));
    int at = told(scene.words(), candidate.words());
    if (at < 0) {
      untold(candidate.words(), form);
    } else {
      told(at, side(scene.words(), at, scene.first()), form);
    }
    return places;
  }

  /** What was told since it was last cleared. */
  Places places() {
    return places;
  }

  /** How the candidate lies to the period of the rules. */
  void moved(int move) {
    add(known, MOVE + move);
  }

  /** How it lies to the period of the figure before. */
  void stepped(int step) {
    add(next, MOVE + step);
  }

  /** The form of the candidate. */
  void formed(int form) {
    add(known, form);
    add(next, form);
  }

  private void add(int[] rows, int value) {
    for (int row : rows) {
      places.add(row, value);
    }
  }

  /** The rules, the words around the quantity and those of its name. */
  private static int[] known(PeriodScene scene) {
    TextWords words = scene.words();
    int first = scene.first();
    int opening = words.opening(first);
    int left = words.code(first - 1);
    int[] rows = new int[KNOWN];
    int n = 0;
    rows[n++] = Places.row(1, 0, 0);
    rows[n++] = Places.row(2, scene.rule(), 0);
    rows[n++] = Places.row(3, scene.who(), 0);
    rows[n++] = Places.row(4, scene.ruled().flow().ordinal(), scene.ruled().distance());
    rows[n++] = Places.row(5, scene.unit(), 0);
    rows[n++] = Places.row(6, left, 0);
    rows[n++] = Places.row(7, left, words.code(first - 2));
    rows[n++] = Places.row(8, words.code(scene.last() + 1), 0);
    rows[n++] = Places.row(10, words.code(opening), 0);
    rows[n++] = Places.row(11, words.code(opening), words.code(opening + 1));
    int[] name = scene.name();
    if (name.length > 0) {
      rows[n++] = Places.row(12, name[0], 0);
      rows[n++] = Places.row(13, name[0], name.length > 1 ? name[1] : 0);
      rows[n++] = Places.row(14, name[name.length - 1], 0);
    }
    int stop = Math.max(first - NEAR, opening);
    for (int i = first - 1; i >= stop; i--) {
      rows[n++] = Places.row(9, words.code(i), 0);
    }
    return Arrays.copyOf(rows, n);
  }

  /** One kind that the candidate is of. */
  void kind(int kind) {
    places.add(50, kind, 0);
    places.add(51, kind, scene.who());
    places.add(52, kind, scene.rule());
  }

  /** One kind that a candidate of that form is of. */
  void formed(int kind, int form) {
    places.add(53, kind, form);
  }

  /** All kinds that the candidate is of. */
  void kinds(int kinds) {
    places.add(54, kinds, 0);
    places.add(55, kinds, scene.ruled().distance());
  }

  /** The word with which the expression {@code by} begins, -1 where none does. */
  static int told(TextWords words, @Nullable Span by) {
    int at = by == null ? words.size() : words.at(by.start());
    return by != null && at < words.size() && words.start(at) == by.start() ? at : -1;
  }

  /** No words of the text tell of it. */
  void untold(@Nullable Span by, int form) {
    places.add(70, by == null ? form : -1 - form, scene.rule());
  }

  /** The words that tell of it and on which side of the quantity they stand. */
  void told(int at, int side, int form) {
    TextWords words = scene.words();
    places.add(71, side, form);
    places.add(72, side, scene.who());
    places.add(73, side, scene.rule());
    places.add(74, words.code(at), form);
    places.add(75, words.code(at) * 31 + words.code(at + 1), form);
    places.add(76, words.code(at - 1), form);
    places.add(77, words.code(at - 1), side);
    places.add(78, words.code(at), scene.who() * 32 + form);
  }

  /** Which sentence it stands in, before or after, over how many marks. */
  static int side(TextWords words, int at, int first) {
    int apart = words.sentence(first) - words.sentence(at);
    if (apart != 0) {
      return 16 + Math.clamp(apart, -1, 3);
    }
    int marks = 0;
    for (int i = Math.min(at, first); i < Math.max(at, first) && marks < MARKS; i++) {
      marks += words.isMark(i) || words.inQuantity(i) ? 1 : 0;
    }
    return at < first ? marks : 8 + marks;
  }
}
