package vn.solieu.figure.dating;

import org.jspecify.annotations.Nullable;
import vn.solieu.figure.choice.Places;
import vn.solieu.figure.choice.TextWords;
import vn.solieu.figure.timing.Period;
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
    int form = PeriodForm.of(candidate.period()).ordinal();
    int move = move(scene.ruled().period(), candidate.period());
    moved(scene, move);
    formed(scene, form);
    kinds(scene, candidate.kinds(), form);
    beside(scene, candidate, form);
    told(scene, candidate, form);
    return places;
  }

  /** How the candidate lies to the period of the rules. */
  private void moved(PeriodScene scene, int move) {
    places.add(1, move, 0);
    places.add(2, move, scene.rule());
    places.add(3, move, scene.who());
    places.add(4, move, scene.ruled().flow().ordinal() * 8 + scene.ruled().distance());
    places.add(5, move, scene.unit());
    around(scene, 6, move);
  }

  private void formed(PeriodScene scene, int form) {
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

  private void kinds(PeriodScene scene, int kinds, int form) {
    for (int bit = 0; bit < PeriodCandidate.KINDS; bit++) {
      if ((kinds >> bit & 1) != 0) {
        places.add(50, bit, 0);
        places.add(51, bit, scene.who());
        places.add(52, bit, scene.rule());
        places.add(53, bit, form);
      }
    }
    places.add(54, kinds, 0);
    places.add(55, kinds, scene.ruled().distance());
  }

  /** How it lies to the period of the figure before. */
  private void beside(PeriodScene scene, PeriodCandidate candidate, int form) {
    int step = move(scene.before(), candidate.period());
    int beside = scene.beside() ? 1 : 0;
    places.add(60, step, beside);
    places.add(61, step, scene.pair() * 2 + beside);
    places.add(62, step, scene.words().code(scene.first() - 1));
    places.add(63, step, scene.who());
    places.add(64, form, scene.pair() * 2 + beside);
  }

  /** The expression that tells of it: where it stands to the quantity, and its words. */
  private void told(PeriodScene scene, PeriodCandidate candidate, int form) {
    TextWords words = scene.words();
    Span by = candidate.words();
    int at = by == null ? -1 : words.at(by.start());
    if (by == null || at >= words.size() || words.start(at) != by.start()) {
      places.add(70, by == null ? form : -1 - form, scene.rule());
      return;
    }
    int side = side(words, at, scene.first());
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
  private static int side(TextWords words, int at, int first) {
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

  /** How one period lies to another: the forms of both, and which ends first. */
  static int move(@Nullable Period from, @Nullable Period to) {
    int forms = PeriodForm.of(from).with(PeriodForm.of(to).ordinal());
    int lie = 0;
    if (from != null && to != null) {
      if (from.equals(to)) {
        lie = 1;
      } else if (from.to().year() != to.to().year()) {
        lie = from.to().year() < to.to().year() ? 2 : 3;
      } else {
        lie = 4 + Integer.signum(from.last().compareTo(to.last())) + 1;
      }
    }
    return forms * 8 + lie;
  }
}
