package vn.solieu.lexicon;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import vn.solieu.text.NormalizedText;

/**
 * Phrases looked up in running text: the longest phrase that begins, or ends, at an offset.
 *
 * <p>Over "vẫn ước đạt 12 tỷ" with the phrases "ước" and "ước đạt", {@code at(text, 4)} gives "ước
 * đạt". Text and phrases are compared as {@link Folded}; a space in a phrase stands for any run of
 * blanks within a line; a phrase that ends (begins) with a letter or digit matches only where no
 * letter follows (precedes). Time of one look-up is bounded by the longest phrase and the blanks in
 * it. Immutable and safe from many threads.
 *
 * @param <V> what a phrase stands for
 */
public final class PhraseTable<V> {
  private final PhraseTrie<V> forward;
  private final PhraseTrie<V> backward;

  /** Its number among the tables that {@link Openings} know, beyond them all when it is none. */
  private final int number;

  private final int flag;

  private PhraseTable(PhraseTrie<V> forward, PhraseTrie<V> backward, int number, int flag) {
    this.forward = forward;
    this.backward = backward;
    this.number = number;
    this.flag = flag;
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
  public @Nullable Match<V> at(Folded text, int start) {
    return at(text, start, text.length());
  }

  /** The longest phrase that begins at {@code start} and ends at {@code limit} or before. */
  public @Nullable Match<V> at(Folded text, int start, int limit) {
    if (start >= limit || start < 0 || text.lacks(start, flag)) {
      return null;
    }
    long step = text.opening(start, number);
    boolean none = step == PhraseTrie.NOWHERE || text.isInside(start);
    return none ? null : from(text, start, limit, step);
  }

  /** Whether a phrase may begin at {@code start}: one look at the word, for most no. */
  public boolean mayBegin(Folded text, int start) {
    return text.opening(start, number) != PhraseTrie.NOWHERE;
  }

  /**
   * Takes the phrases that begin at one place.
   *
   * @param <V> what a phrase stands for
   */
  public interface Taker<V> {
    /** One that ends at {@code end} and stands for {@code value}. */
    void take(int end, V value);
  }

  /** Hands every phrase that begins at {@code start} to {@code taker}, the shortest first. */
  public void each(Folded text, int start, Taker<V> taker) {
    int limit = text.length();
    long step = start < limit ? text.opening(start, number) : PhraseTrie.NOWHERE;
    if (step == PhraseTrie.NOWHERE || text.isInside(start)) {
      return;
    }
    int at = start;
    long unit = text.unit(start);
    step = step == Openings.UNKNOWN ? forward.step(forward.root(), unit) : step;
    while (step != PhraseTrie.NOWHERE) {
      int next = at + WordUnit.length(unit);
      V value = forward.value(step);
      if (value != null && text.isApart(next - 1, next)) {
        taker.take(next, value);
      }
      at = PhraseTrie.goesOn(step) ? text.afterBlanks(next, limit) : limit;
      if (at >= limit) {
        return;
      }
      unit = text.unit(at);
      step = forward.step(step, at > next ? WordUnit.beyondBlank(unit) : unit);
    }
  }

  /** As {@link #at}, but it may be glued to a digit before it: "ha" in "73.467ha". */
  public @Nullable Match<V> gluedAt(Folded text, int start) {
    return from(text, start, text.length(), glued(text, start));
  }

  /** Whether a stretch of a text as a whole is a phrase, glued to a digit before it or not. */
  public boolean is(Folded text, int start, int end) {
    Match<V> match = start >= end ? null : from(text, start, end, glued(text, start));
    return match != null && match.end() == end;
  }

  /** The first step from {@code start}, which may lie within a word. */
  private long glued(Folded text, int start) {
    return text.isWithin(start) ? Openings.UNKNOWN : text.opening(start, number);
  }

  /** Whether a phrase begins with {@code words} and goes on. */
  public boolean goesOn(String words) {
    long step = forward.root();
    for (long unit : WordUnit.joined(Folded.of(words).units())) {
      step = forward.step(step, unit);
      if (step == PhraseTrie.NOWHERE) {
        return false;
      }
    }
    return PhraseTrie.goesOn(step);
  }

  /** Every phrase in a stretch, left to right, the longest at each place, without overlaps. */
  public List<Match<V>> all(Folded text, int from, int to) {
    List<Match<V>> found = new ArrayList<>();
    for (Match<V> m = first(text, from, to); m != null; m = first(text, m.end(), to)) {
      found.add(m);
    }
    return found;
  }

  /** The last phrase in a stretch, or null. */
  public @Nullable Match<V> last(Folded text, int from, int to) {
    Match<V> last = null;
    for (Match<V> m = first(text, from, to); m != null; m = first(text, m.end(), to)) {
      last = m;
    }
    return last;
  }

  /** The first phrase in a stretch, or null. */
  public @Nullable Match<V> first(Folded text, int from, int to) {
    int at = text.undenied(Math.max(from, 0), to, number, flag);
    while (at < to) {
      boolean none = text.isBlank(at) || text.isInside(at);
      Match<V> match = none ? null : from(text, at, to, text.opening(at, number));
      if (match != null) {
        return match;
      }
      at = text.undenied(at + 1, to, number, flag);
    }
    return null;
  }

  /**
   * The first offset from {@code from} on, {@code to} at most, where a phrase may begin: one look
   * at each word before it.
   */
  public int opening(Folded text, int from, int to) {
    return text.undenied(from, to, number, flag);
  }

  /** The longest phrase from {@code start} on, where the first word leads to {@code first}. */
  private @Nullable Match<V> from(Folded text, int start, int limit, long first) {
    if (first == PhraseTrie.NOWHERE) {
      return null;
    }
    V best = null;
    int end = start;
    int at = start;
    long unit = text.unit(start);
    long step = first == Openings.UNKNOWN ? forward.step(forward.root(), unit) : first;
    while (step != PhraseTrie.NOWHERE) {
      int next = at + WordUnit.length(unit);
      V value = forward.value(step);
      if (value != null && next <= limit && text.isApart(next - 1, next)) {
        best = value;
        end = next;
      }
      at = PhraseTrie.goesOn(step) ? text.afterBlanks(next, limit) : limit;
      if (at >= limit) {
        break;
      }
      unit = text.unit(at);
      step = forward.step(step, at > next ? WordUnit.beyondBlank(unit) : unit);
    }
    return best == null ? null : new Match<>(start, end, best);
  }

  /** The longest phrase that ends before offset {@code end}, or null. */
  public @Nullable Match<V> endingAt(Folded text, int end) {
    if (end < 1 || (end < text.length() && !text.isApart(end - 1, end))) {
      return null;
    }
    V best = null;
    int start = end;
    int first = text.unitStart(end - 1);
    long step = text.closing(first, number);
    if (step == Openings.UNKNOWN) {
      step = backward.step(backward.root(), text.unit(first));
    }
    while (step != PhraseTrie.NOWHERE) {
      V value = backward.value(step);
      if (value != null && text.isApart(first, first - 1)) {
        best = value;
        start = first;
      }
      int last = PhraseTrie.goesOn(step) ? text.beforeBlanks(first - 1) : -1;
      if (last < 0) {
        break;
      }
      boolean blank = last < first - 1;
      first = text.unitStart(last);
      long unit = text.unit(first);
      step = backward.step(step, blank ? WordUnit.beyondBlank(unit) : unit);
    }
    return best == null ? null : new Match<>(start, end, best);
  }

  /** The form in which text and phrases are compared, that of {@link NormalizedText#fold}. */
  public static String fold(String text) {
    return NormalizedText.fold(text);
  }

  public static <V> Builder<V> builder() {
    return new Builder<>(null);
  }

  /** A table that is often looked into, with the others of {@code resources}. */
  public static <V> Builder<V> builder(Resources resources) {
    return new Builder<>(resources.openings());
  }

  /**
   * Collects the phrases of a table.
   *
   * @param <V> what a phrase stands for
   */
  public static final class Builder<V> {
    private final TreeMap<String, V> phrases = new TreeMap<>();

    private final @Nullable Openings openings;
    private boolean everywhere;

    private Builder(@Nullable Openings openings) {
      this.openings = openings;
    }

    /** Adds a phrase; a later one of the same form replaces it. */
    public Builder<V> add(String phrase, V value) {
      String form = fold(phrase.strip());
      if (!form.isEmpty()) {
        phrases.put(form, value);
      }
      return this;
    }

    /** A table that is looked into at every word of every text: {@link Openings} flag its words. */
    public Builder<V> everywhere() {
      everywhere = true;
      return this;
    }

    public PhraseTable<V> build() {
      PhraseTrie.Builder<V> forwards = new PhraseTrie.Builder<>();
      PhraseTrie.Builder<V> backwards = new PhraseTrie.Builder<>();
      Set<Long> firsts = new HashSet<>();
      Set<Long> lasts = new HashSet<>();
      phrases.forEach((form, value) -> {
        List<Long> units = Folded.piece(form).units();
        firsts.add(units.getFirst());
        lasts.add(units.getLast());
        forwards.add(WordUnit.joined(units), value);
        backwards.add(WordUnit.joined(units.reversed()), value);
      });
      PhraseTrie<V> forward = forwards.build();
      PhraseTrie<V> backward = backwards.build();
      if (openings == null) {
        return new PhraseTable<>(forward, backward, Integer.MAX_VALUE, 0);
      }
      int number = openings.enroll(edge(firsts, forward), edge(lasts, backward));
      int flag = everywhere ? openings.flag(firsts) : 0;
      return new PhraseTable<>(forward, backward, number, flag);
    }

    private static Openings.Edge edge(Set<Long> units, PhraseTrie<?> trie) {
      return new Openings.Edge(units, unit -> trie.step(trie.root(), unit));
    }
  }
}
