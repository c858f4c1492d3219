package vn.solieu.figure;

import java.util.List;
import vn.solieu.text.Document;

/**
 * A document as the stages read it: NFC text, its lower-case form of the same length, and sentences
 * in text order.
 *
 * @param document the (normalised) document; its spans point into {@code text}
 * @param text normalised text
 * @param lower {@code text} lower-cased char by char: same length, same offsets
 * @param sentences every sentence, in order
 */
record Reading(Document document, String text, String lower, List<Sentence> sentences) {
  Reading {
    sentences = List.copyOf(sentences);
  }
}
