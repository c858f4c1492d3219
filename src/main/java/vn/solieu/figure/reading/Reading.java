package vn.solieu.figure.reading;

import java.util.List;
import vn.solieu.lexicon.Folded;
import vn.solieu.text.Document;
import vn.solieu.text.NormalizedText;
import vn.solieu.text.Span;

/**
 * A document as the stages read it: NFC text, its lower-case form of the same length, and sentences
 * in text order.
 *
 * @param document the (normalised) document; its spans point into {@code text}
 * @param text normalised text
 * @param lower {@code text} in the form that phrases are looked up in (lower case, one place of the
 *     tone mark): same length, same offsets
 * @param sentences every sentence, in order
 * @param heads which sentences head lists
 * @param marks which marks its numbers have
 * @param source the way back to the offsets of the text as given
 */
public record Reading(
    Document document,
    String text,
    Folded lower,
    List<Sentence> sentences,
    ListHeads heads,
    Marks marks,
    NormalizedText source) {
  public Reading {
    sentences = List.copyOf(sentences);
  }

  /** Where {@code span} stands in the text as given. */
  public Span given(Span span) {
    return source.toOriginal(span);
  }
}
