package vn.solieu.lexicon;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
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
  private final Node<V> forward;
  private final Node<V> backward;

  private PhraseTable(Node<V> forward, Node<V> backward) {
    this.forward = forward;
    this.backward = backward;
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
    if (start > 0 && joined(folded.charAt(start - 1), start, folded)) {
      return null;
    }
    return walk(forward, folded, start, 1, limit);
  }

  /**
   * The longest phrase that begins at {@code start}, which may be glued to a digit before it: "ha"
   * in "73.467ha".
   */
  public @Nullable Match<V> gluedAt(CharSequence folded, int start) {
    return walk(forward, folded, start, 1, folded.length());
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
        i++;
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
    for (int i = from; i < to; i++) {
      Match<V> match = at(folded, i, to);
      if (match != null) {
        return match;
      }
    }
    return null;
  }

  private @Nullable Match<V> walk(Node<V> root, CharSequence folded, int origin, int step, int limit) {
    Match<V> best = null;
    Node<V> node = root;
    int i = origin;
    while (i >= 0 && i < limit) {
      char c = folded.charAt(i);
      boolean blank = isBlank(c);
      node = node.next(blank ? ' ' : c);
      if (node == null) {
        return best;
      }
      i += step;
      while (blank && i >= 0 && i < limit && isBlank(folded.charAt(i))) {
        i += step;
      }
      if (node.value != null && ends(folded, i - step, i)) {
        best =
            step > 0
                ? new Match<>(origin, i, node.value)
                : new Match<>(i + 1, origin + 1, node.value);
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
    return Character.isLetterOrDigit(c);
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
    private final Node<V> forward = new Node<>();
    private final Node<V> backward = new Node<>();

    private Builder() {}

    /** Adds a phrase; a later one of the same form replaces it. */
    public Builder<V> add(String phrase, V value) {
      String form = fold(phrase.strip());
      if (!form.isEmpty()) {
        forward.add(form, value);
        backward.add(new StringBuilder(form).reverse().toString(), value);
      }
      return this;
    }

    public PhraseTable<V> build() {
      return new PhraseTable<>(forward, backward);
    }
  }

  private static final class Node<V> {
    private char[] keys = {};
    private List<Node<V>> children = new ArrayList<>(0);
    @Nullable V value;

    @Nullable Node<V> next(char c) {
      int at = Arrays.binarySearch(keys, c);
      return at < 0 ? null : children.get(at);
    }

    void add(String form, V newValue) {
      Node<V> node = this;
      for (int i = 0; i < form.length(); i++) {
        node = node.child(form.charAt(i));
      }
      node.value = newValue;
    }

    private Node<V> child(char c) {
      int at = Arrays.binarySearch(keys, c);
      if (at >= 0) {
        return children.get(at);
      }
      int place = -at - 1;
      char[] more = new char[keys.length + 1];
      System.arraycopy(keys, 0, more, 0, place);
      more[place] = c;
      System.arraycopy(keys, place, more, place + 1, keys.length - place);
      keys = more;
      Node<V> node = new Node<>();
      children.add(place, node);
      return node;
    }
  }
}
