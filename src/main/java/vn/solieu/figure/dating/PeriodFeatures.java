package vn.solieu.figure.dating;

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

  private static final int MARKS = 3;

  private final Places places = new Places();

  /** The places of a candidate's weights. */
  Places of(PeriodScene scene, PeriodCandidate candidate) {
    places.clear();
    KnownPeriod period = candidate.known();
    int form = period.form().ordinal();
    moved(scene, scene.ruledPeriod().move(period));
    formed(scene, form);
    for (int kind = 0; kind < PeriodCandidate.KINDS; kind++) {
      if ((candidate.kinds() >> kind & 1) != 0) {
        kind(scene, kind);
        formed(kind, form);
      }
    }
    kinds(scene, candidate.kinds());
    stepped(scene, scene.before().move(period));
    besides(scene, form);
    int at = told(scene.words(), candidate.words());
    if (at < 0) {
      untold(scene, candidate.words(), form);
    } else {
      told(scene, at, side(scene.words(), at, scene.first()), form);
    }
    return places;
  }

  /** What was told since it was last cleared. */
  Places places() {
    return places;
  }

  /** How the candidate lies to the period of the rules. */
  void moved(PeriodScene scene, int move) {
    places.add(1, move, 0);
    places.add(2, move, scene.rule());
    places.add(3, move, scene.who());
    places.add(4, move, scene.ruled().flow().ordinal() * 8 + scene.ruled().distance());
    places.add(5, move, scene.unit());
    around(scene, 6, move);
  }

  /** The form of the candidate. */
  void formed(PeriodScene scene, int form) {
    places.add(30, form, scene.who());
    places.add(31, form, scene.unit());
    places.add(32, form, scene.rule());
    around(scene, 33, form);
  }

  /** The words around the quantity and those of its name, under a value. */
  private void around(PeriodScene scene, int kind, int value) {
    TextWords words = scene.words();
    int first = scene.first();
    int left = words.code(first - 1);
    places.add(kind, value, left);
    places.add(kind + 1, value, left * 31 + words.code(first - 2));
    places.add(kind + 2, value, words.code(scene.last() + 1));
    int sentence = words.sentence(first);
    int seen = 0;
    for (int i = first - 1; seen < NEAR && words.sentence(i) == sentence; i--) {
      places.add(kind + 3, value, words.code(i));
      seen++;
    }
    int opening = words.opening(first);
    places.add(kind + 4, value, words.code(opening));
    places.add(kind + 5, value, words.code(opening) * 31 + words.code(opening + 1));
    int[] name = scene.name();
    if (name.length > 0) {
      places.add(kind + 6, value, name[0]);
      places.add(kind + 7, value, name.length > 1 ? name[0] * 31 + name[1] : 0);
      places.add(kind + 8, value, name[name.length - 1]);
    }
  }

  /** One kind that the candidate is of. */
  void kind(PeriodScene scene, int kind) {
    places.add(50, kind, 0);
    places.add(51, kind, scene.who());
    places.add(52, kind, scene.rule());
  }

  /** One kind that a candidate of that form is of. */
  void formed(int kind, int form) {
    places.add(53, kind, form);
  }

  /** All kinds that the candidate is of. */
  void kinds(PeriodScene scene, int kinds) {
    places.add(54, kinds, 0);
    places.add(55, kinds, scene.ruled().distance());
  }

  /** How it lies to the period of the figure before. */
  void stepped(PeriodScene scene, int step) {
    int beside = scene.beside() ? 1 : 0;
    places.add(60, step, beside);
    places.add(61, step, scene.pair() * 2 + beside);
    places.add(62, step, scene.words().code(scene.first() - 1));
    places.add(63, step, scene.who());
  }

  /** Its form beside the figure before. */
  void besides(PeriodScene scene, int form) {
    places.add(64, form, scene.pair() * 2 + (scene.beside() ? 1 : 0));
  }

  /** The word with which the expression {@code by} begins, -1 where none does. */
  static int told(TextWords words, @Nullable Span by) {
    int at = by == null ? words.size() : words.at(by.start());
    return by != null && at < words.size() && words.start(at) == by.start() ? at : -1;
  }

  /** No words of the text tell of it. */
  void untold(PeriodScene scene, @Nullable Span by, int form) {
    places.add(70, by == null ? form : -1 - form, scene.rule());
  }

  /** The words that tell of it and on which side of the quantity they stand. */
  void told(PeriodScene scene, int at, int side, int form) {
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
