package vn.solieu.figure.naming;

import org.jspecify.annotations.Nullable;
import vn.solieu.figure.choice.TextWords;
import vn.solieu.figure.choice.UnitKind;
import vn.solieu.figure.quantity.Quantity;
import vn.solieu.figure.stance.Stance;
import vn.solieu.figure.subject.Subject;
import vn.solieu.text.Span;

/**
 * One quantity to be named. To be read before the next is made.
 *
 * @param words the words of the text
 * @param given the names of the figures before
 * @param first its first word
 * @param last its last word
 * @param ruled codes of the words of the name that the rules gave it, empty when none
 * @param kind what is known of it but its words
 * @param unit codes of the words of its unit
 * @param candidates the phrases that may name it
 */
record NameScene(
    TextWords words,
    GivenNames given,
    int first,
    int last,
    int[] ruled,
    FigureKind kind,
    int[] unit,
    NameCandidates candidates) {
  /** The scene of the next figure to be named. */
  static NameScene next(
      NameCandidates candidates,
      GivenNames given,
      Quantity quantity,
      Stance stance,
      Subject subject) {
    TextWords words = candidates.words();
    int first = words.at(quantity.span().start());
    int last = words.last(first, quantity.span());
    int[] ruled = words.codes(subject.indicator());
    int[] unit = words.codes(quantity.unit());
    candidates.clear(ruled, unit);
    if (ruled.length > 0) {
      int from = first(words, subject.indicatorSpan(), ruled, quantity.sentence());
      candidates.rule(ruled, from, from < 0 ? -1 : from + ruled.length - 1);
    }
    candidates.before(first);
    candidates.after(last + 1, unit(words, quantity, first, last));
    given.offer(candidates);
    return new NameScene(
        words,
        given,
        first,
        last,
        ruled,
        FigureKind.of(quantity, stance, subject),
        unit,
        candidates);
  }

  /** The first word of a phrase where it stands in one piece in that sentence, else -1. */
  private static int first(TextWords words, @Nullable Span span, int[] phrase, int sentence) {
    if (span == null) {
      return -1;
    }
    int from = words.at(span.start());
    int to = words.last(from, span);
    boolean whole = words.sentence(from) == sentence && to - from + 1 == phrase.length;
    return whole ? from : -1;
  }

  /** The first word of a unit that is no symbol, else -1. */
  private static int unit(TextWords words, Quantity quantity, int first, int last) {
    if (UnitKind.of(quantity) == UnitKind.RATIO || UnitKind.of(quantity) == UnitKind.MONEY) {
      return -1;
    }
    int at = first;
    while (at <= last && words.start(at) < quantity.number().end()) {
      at++;
    }
    return at <= last ? at : -1;
  }
}
