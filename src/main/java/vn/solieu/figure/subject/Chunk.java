package vn.solieu.figure.subject;

import org.jspecify.annotations.Nullable;
import vn.solieu.figure.reading.Reading;
import vn.solieu.lexicon.PhraseTable;
import vn.solieu.text.Span;

/**
 * A piece of a sentence.
 *
 * @param quantity index of the quantity it is, else -1
 * @param place what place it names, else null
 */
public record Chunk(ChunkKind kind, int start, int end, int quantity, @Nullable PlaceName place) {
  /** How many chunks a rule looks back at most, so that an endless sentence costs no more. */
  static final int WINDOW = 160;

  Chunk(ChunkKind kind, int start, int end) {
    this(kind, start, end, -1, null);
  }

  public Span span() {
    return new Span(start, end);
  }

  boolean is(ChunkKind other) {
    return kind == other;
  }

  /** It is that word in the text. */
  boolean says(Reading reading, String word) {
    return end - start == word.length() && reading.lower().startsWith(word, start);
  }

  /** Its words begin so. */
  boolean begins(Reading reading, String words) {
    return end - start >= words.length() && reading.lower().startsWith(words, start);
  }

  /** Its words end so. */
  boolean ends(Reading reading, String words) {
    return end - start >= words.length() && reading.lower().startsWith(words, end - words.length());
  }

  /** It is one syllable. */
  boolean isSyllable(Reading reading) {
    return reading.lower().indexOf(' ', start, end) < 0;
  }

  /** Its words are one of {@code phrases}. */
  boolean isOne(Reading reading, PhraseTable<String> phrases) {
    return phrases.is(reading.lower(), start, end);
  }

  Chunk as(ChunkKind other) {
    return new Chunk(other, start, end, quantity, place);
  }
}
