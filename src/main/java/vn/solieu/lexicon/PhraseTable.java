package vn.solieu.lexicon;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import vn.solieu.text.Form;
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
  private final PhraseStarts starts;

  private PhraseTable(PhraseTrie<V> forward, PhraseTrie<V> backward, PhraseStarts starts) {
    this.forward = forward;
    this.backward = backward;
    this.starts = starts;
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
  public @Nullable Match<V> at(CharSequence folded, int start) {
    return at(folded, start, folded.length());
  }

  /** The longest phrase that begins at {@code start} and ends at {@code limit} or before. */
  public @Nullable Match<V> at(CharSequence folded, int start, int limit) {
    if (!starts.may(folded, start)
        || (start > 0 && joined(folded.charAt(start - 1), start, folded))) {
      return null;
    }
    return walk(forward, folded, start, 1, limit);
  }

  /**
   * The longest phrase that begins at {@code start}, which may be glued to a digit before it: "ha"
   * in "73.467ha".
   */
  public @Nullable Match<V> gluedAt(CharSequence folded, int start) {
    return starts.may(folded, start) ? walk(forward, folded, start, 1, folded.length()) : null;
  }

  /** The longest phrase that ends before offset {@code end}, or null. */
  public @Nullable Match<V> endingAt(CharSequence folded, int end) {
    if (end < 1
        || (end < folded.length()
            && isWord(folded.charAt(end - 1))
            && Character.isLetter(folded.charAt(end)))) {
      return null;
    }
    return walk(backward, folded, end - 1, -1, end);
  }

  /** Every phrase in a stretch, left to right, the longest at each place, without overlaps. */
  public List<Match<V>> all(CharSequence folded, int from, int to) {
    List<Match<V>> found = new ArrayList<>();
    int i = from;
    while (i < to) {
      Match<V> match = at(folded, i, to);
      if (match != null) {
        found.add(match);
        i = match.end();
      } else {
        i = nextStart(folded, i, to);
      }
    }
    return found;
  }

  /** The last phrase in a stretch, or null. */
  public @Nullable Match<V> last(CharSequence folded, int from, int to) {
    List<Match<V>> found = all(folded, from, to);
    return found.isEmpty() ? null : found.getLast();
  }

  /** The first phrase in a stretch, or null. */
  public @Nullable Match<V> first(CharSequence folded, int from, int to) {
    for (int i = from; i < to; i = nextStart(folded, i, to)) {
      Match<V> match = at(folded, i, to);
      if (match != null) {
        return match;
      }
    }
    return null;
  }

  /** The next place behind {@code at} where a phrase may begin: no word goes on there. */
  private static int nextStart(CharSequence folded, int at, int to) {
    boolean word = isWord(folded.charAt(at));
    int i = at + 1;
    while (word && i < to && isWord(folded.charAt(i))) {
      i++;
    }
    return i;
  }

  private @Nullable Match<V> walk(
      PhraseTrie<V> trie, CharSequence folded, int origin, int step, int limit) {
    Match<V> best = null;
    int node = PhraseTrie.ROOT;
    int i = origin;
    while (i >= 0 && i < limit) {
      char c = folded.charAt(i);
      boolean blank = isBlank(c);
      node = trie.next(node, blank ? ' ' : c);
      if (node < 0) {
        return best;
      }
      i += step;
      while (blank && i >= 0 && i < limit && isBlank(folded.charAt(i))) {
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
  private static boolean ends(CharSequence folded, int last, int next) {
    return next < 0
        || next >= folded.length()
        || !isWord(folded.charAt(last))
        || !Character.isLetter(folded.charAt(next));
  }

  private static boolean joined(char before, int start, CharSequence folded) {
    return start < folded.length() && isWord(folded.charAt(start)) && isWord(before);
  }

  private static boolean isWord(char c) {
    return c < 0x80
        ? c >= '0' && (c <= '9' || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z'))
        : Character.isLetterOrDigit(c);
  }

  /** Blank within a line, no-break spaces among them. */
  static boolean isBlank(char c) {
    return c == ' ' || c == '\t' || c == '\u00a0' || c == '\u202f' || c == '\u2009';
  }

  /**
   * The form in which text and phrases are compared: lower case and one place of the tone mark
   * ("Hoá" → "hóa"), char by char, so that offsets stay.
   */
  public static String fold(String text) {
    char[] chars = text.toCharArray();
    for (int i = 0; i < chars.length; i++) {
      chars[i] = Character.toLowerCase(chars[i]);
    }
    return NormalizedText.of(new String(chars), Form.TONES).text();
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
      return new PhraseTable<>(
          PhraseTrie.of(phrases), PhraseTrie.of(reversed), PhraseStarts.of(phrases.keySet()));
    }
  }
}
