package vn.solieu.lexicon;

import java.util.ArrayList;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import vn.solieu.text.NormalizedText;

/**
 * Phrases looked up in running text: the longest phrase that begins, or ends, at an offset.
 *
 * <p>Over "vẫn ước đạt 12 tỷ" with the phrases "ước" and "ước đạt", {@code at(text, 4)} gives "ước
 * đạt". Text and phrases are compared in the form of {@link #fold}; a space in a phrase stands for
 * any run of blanks within a line; a phrase that ends (begins) with a letter or digit matches only
 * where no letter follows (precedes). Time of one look-up is bounded by the longest phrase and the
 * blanks in it. Immutable and safe from many threads.
 *
 * @param <V> what a phrase stands for
 */
public final class PhraseTable<V> {
  private final PhraseTrie<V> forward;
  private final PhraseTrie<V> backward;

  private PhraseTable(NavigableMap<String, V> phrases, NavigableMap<String, V> reversed) {
    forward = PhraseTrie.of(phrases);
    backward = PhraseTrie.of(reversed);
  }

  /**
   * A phrase found.
   *
   * @param start offset of its first char in the text
   * @param end offset after its last char
   * @param value what it stands for
   */
  public record Match<V>(int start, int end, V value) {}

  /** The longest phrase that begins at {@code start}, or null. */
  public @Nullable Match<V> at(String folded, int start) {
    return at(folded, start, folded.length());
  }

  /** The longest phrase that begins at {@code start} and ends at {@code limit} or before. */
  public @Nullable Match<V> at(String folded, int start, int limit) {
    return start < folded.length() && inside(folded, start)
        ? null
        : walk(forward, folded, start, 1, limit);
  }

  /**
   * The longest phrase that begins at {@code start}, which may be glued to a digit before it: "ha"
   * in "73.467ha".
   */
  public @Nullable Match<V> gluedAt(String folded, int start) {
    return walk(forward, folded, start, 1, folded.length());
  }

  /** The longest phrase that ends before offset {@code end}, or null. */
  public @Nullable Match<V> endingAt(String folded, int end) {
    if (end < 1
        || (end < folded.length()
            && WordChars.letterOrDigit(folded.charAt(end - 1))
            && WordChars.letter(folded.charAt(end)))) {
      return null;
    }
    return walk(backward, folded, end - 1, -1, end);
  }

  /** Every phrase in a stretch, left to right, the longest at each place, without overlaps. */
  public List<Match<V>> all(String folded, int from, int to) {
    List<Match<V>> found = new ArrayList<>();
    int i = begin(folded, from, to);
    while (i < to) {
      Match<V> match = walk(forward, folded, i, 1, to);
      if (match != null) {
        found.add(match);
      }
      i = begin(folded, match == null ? i + 1 : match.end(), to);
    }
    return found;
  }

  /** The last phrase in a stretch, or null. */
  public @Nullable Match<V> last(String folded, int from, int to) {
    List<Match<V>> found = all(folded, from, to);
    return found.isEmpty() ? null : found.getLast();
  }

  /** The first phrase in a stretch, or null. */
  public @Nullable Match<V> first(String folded, int from, int to) {
    for (int i = begin(folded, from, to); i < to; i = begin(folded, i + 1, to)) {
      Match<V> match = walk(forward, folded, i, 1, to);
      if (match != null) {
        return match;
      }
    }
    return null;
  }

  /** The next offset from {@code from} on where a phrase can begin: no blank, inside no word. */
  private static int begin(String folded, int from, int to) {
    int i = Math.max(from, 0);
    while (i < to && (WordChars.blank(folded.charAt(i)) || inside(folded, i))) {
      i++;
    }
    return i;
  }

  /** A letter or digit stands there and another before it. */
  private static boolean inside(String folded, int at) {
    return at > 0
        && WordChars.letterOrDigit(folded.charAt(at))
        && WordChars.letterOrDigit(folded.charAt(at - 1));
  }

  private @Nullable Match<V> walk(
      PhraseTrie<V> trie, String folded, int origin, int step, int limit) {
    if (origin < 0 || origin >= limit || !trie.mayBegin(folded, origin, step)) {
      return null;
    }
    Match<V> best = null;
    int node = PhraseTrie.ROOT;
    int i = origin;
    while (i >= 0 && i < limit) {
      char c = folded.charAt(i);
      boolean blank = WordChars.blank(c);
      node = trie.next(node, blank ? ' ' : c);
      if (node < 0) {
        return best;
      }
      i += step;
      while (blank && i >= 0 && i < limit && WordChars.blank(folded.charAt(i))) {
        i += step;
      }
      V value = trie.value(node);
      if (value != null && ends(folded, i - step, i)) {
        best = step > 0 ? new Match<>(origin, i, value) : new Match<>(i + 1, origin + 1, value);
      }
    }
    return best;
  }

  /** No word goes on from the char at {@code last} to the one at {@code next}. */
  private static boolean ends(String folded, int last, int next) {
    return next < 0
        || next >= folded.length()
        || !WordChars.letterOrDigit(folded.charAt(last))
        || !WordChars.letter(folded.charAt(next));
  }

  /** The form in which text and phrases are compared, that of {@link NormalizedText#fold}. */
  public static String fold(String text) {
    return NormalizedText.fold(text);
  }

  public static <V> Builder<V> builder() {
    return new Builder<>();
  }

  /**
   * Collects the phrases of a table.
   *
   * @param <V> what a phrase stands for
   */
  public static final class Builder<V> {
    private final TreeMap<String, V> phrases = new TreeMap<>();

    private Builder() {}

    /** Adds a phrase; a later one of the same form replaces it. */
    public Builder<V> add(String phrase, V value) {
      String form = fold(phrase.strip());
      if (!form.isEmpty()) {
        phrases.put(form, value);
      }
      return this;
    }

    public PhraseTable<V> build() {
      TreeMap<String, V> reversed = new TreeMap<>();
      phrases.forEach((form, v) -> reversed.put(new StringBuilder(form).reverse().toString(), v));
      return new PhraseTable<>(phrases, reversed);
    }
  }
}
