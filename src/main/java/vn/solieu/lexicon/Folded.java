package vn.solieu.lexicon;

import java.util.ArrayList;
import java.util.List;
import vn.solieu.text.NormalizedText;
import vn.solieu.text.Span;

/**
 * A text as phrases are looked up in it: in the form of {@link NormalizedText#fold}, every offset
 * where it was, with what {@link Openings} tells of its words.
 *
 * <p>Text and phrases are compared unit by unit, each a number that {@link WordUnit} makes.
 * Immutable and safe from many threads.
 */
public final class Folded implements CharSequence {
  private final String text;

  /** Its chars, which are read again and again. */
  private final char[] chars;

  private final Openings.Rows openings;

  /** The unit that begins at an offset; 0 where none does, empty when they are not kept. */
  private final long[] units;

  /**
   * The row of {@link #openings} at an offset with its flags: where no unit begins the empty one.
   */
  private final int[] rows;

  private Folded(char[] chars) {
    this.chars = chars;
    text = new String(chars);
    openings = Openings.Rows.NONE;
    units = new long[0];
    rows = new int[0];
  }

  private Folded(char[] chars, Openings.Rows openings) {
    this.chars = chars;
    text = new String(chars);
    this.openings = openings;
    units = new long[chars.length];
    rows = new int[chars.length];
    int at = 0;
    while (at < chars.length) {
      long unit = WordUnit.at(chars, at);
      units[at] = unit;
      rows[at] = unit == WordUnit.BLANK ? Openings.Rows.EMPTY : openings.row(unit);
      at += WordUnit.length(unit);
    }
  }

  /** {@code text} folded: "Hoá ĐƠN" → "hóa đơn". */
  public static Folded of(String text) {
    return new Folded(NormalizedText.folded(text));
  }

  /** {@code text} folded, to be looked up in many of the tables of {@code resources}. */
  public static Folded of(String text, Resources resources) {
    return new Folded(NormalizedText.folded(text), resources.openings().rows());
  }

  /**
   * The step into the trie of the table with that number that the word at {@code at} leads to:
   * {@link PhraseTrie#NOWHERE} where the table denies it, {@link Openings#UNKNOWN} where the table
   * is not known.
   */
  long opening(int at, int table) {
    if (!openings.knows(table)) {
      return Openings.UNKNOWN;
    }
    return openings.begins(rows[at], table)
        ? openings.beginning(rows[at], table)
        : PhraseTrie.NOWHERE;
  }

  /**
   * The step into the trie from the last word on of the table with that number that the unit at
   * {@code at} leads to: {@link PhraseTrie#NOWHERE} where no phrase ends with it, {@link
   * Openings#UNKNOWN} where no unit begins or the table is not known.
   */
  long closing(int at, int table) {
    if (!openings.knows(table) || units[at] == 0) {
      return Openings.UNKNOWN;
    }
    return openings.ends(rows[at], table) ? openings.ending(rows[at], table) : PhraseTrie.NOWHERE;
  }

  /**
   * The first offset from {@code from} on, {@code to} at most, that the table with that number and
   * flag does not deny: from word to word.
   */
  int undenied(int from, int to, int table, int flag) {
    if (openings.flags(flag)) {
      return flagged(from, to, flag);
    }
    if (!openings.knows(table)) {
      return from;
    }
    int at = from;
    while (at < to && !openings.begins(rows[at], table)) {
      at = next(at, to);
    }
    return at;
  }

  private int flagged(int from, int to, int flag) {
    int at = from;
    while (at < to && (rows[at] & flag) == 0) {
      at = next(at, to);
    }
    return at;
  }

  /** Where the unit after the one at {@code at} begins, a space passed over. */
  private int next(int at, int to) {
    int next = at + Math.max(1, WordUnit.length(units[at]));
    return next < to && chars[next] == ' ' ? next + 1 : next;
  }

  /** Whether the flag of a table denies that one of its phrases begins at {@code at}. */
  boolean lacks(int at, int flag) {
    return openings.flags(flag) && (rows[at] & flag) == 0;
  }

  /** The unit that begins at {@code at}; within a word, what is left of it. */
  long unit(int at) {
    long kept = at < units.length ? units[at] : 0;
    return kept == 0 ? WordUnit.at(chars, at) : kept;
  }

  /** The first offset from {@code at} on, {@code limit} at most, that is no blank. */
  int afterBlanks(int at, int limit) {
    int i = at;
    while (i < limit && WordChars.blank(chars[i])) {
      i++;
    }
    return i;
  }

  /** The last offset before {@code at} or there that is no blank, or -1. */
  int beforeBlanks(int at) {
    int i = at;
    while (i >= 0 && WordChars.blank(chars[i])) {
      i--;
    }
    return i;
  }

  List<Long> units() {
    List<Long> units = new ArrayList<>();
    for (int i = 0; i < chars.length; i += WordUnit.length(units.getLast())) {
      units.add(unit(i));
    }
    return units;
  }

  /** The first char of the unit that ends with the char at {@code last}. */
  int unitStart(int last) {
    int start = last;
    while (isWithin(start) && last - start < WordUnit.LONGEST - 1) {
      start--;
    }
    return start;
  }

  /** Letters stand at {@code at} and before it. */
  boolean isWithin(int at) {
    return at > 0 && WordChars.letter(chars[at]) && WordChars.letter(chars[at - 1]);
  }

  /** A letter or digit stands at {@code at} and another before it: no phrase begins there. */
  boolean isInside(int at) {
    return at > 0 && WordChars.letterOrDigit(chars[at]) && WordChars.letterOrDigit(chars[at - 1]);
  }

  /**
   * No word goes on from the char at {@code last} to the one at {@code next}, before or after it.
   */
  boolean isApart(int last, int next) {
    return next < 0
        || next >= chars.length
        || !WordChars.letterOrDigit(chars[last])
        || !WordChars.letter(chars[next]);
  }

  /** A stretch begins and ends with whole words. */
  public boolean isWhole(Span stretch) {
    return stretch.length() > 0
        && !isBlank(stretch.start())
        && !isBlank(stretch.end() - 1)
        && !isInside(stretch.start())
        && isApart(stretch.end() - 1, stretch.end());
  }

  boolean isBlank(int at) {
    return WordChars.blank(chars[at]);
  }

  /** A piece of a folded text as a text of its own. */
  public static Folded piece(String folded) {
    return new Folded(folded.toCharArray());
  }

  public boolean isLetter(int at) {
    return WordChars.letter(chars[at]);
  }

  public boolean isLetterOrDigit(int at) {
    return WordChars.letterOrDigit(chars[at]);
  }

  /** Where the letters from {@code at} on end, at {@code limit} or before. */
  public int lettersEnd(int at, int limit) {
    int end =
        at < units.length && at < limit && isLetter(at) ? at + WordUnit.length(units[at]) : at;
    while (end < limit && WordChars.letter(chars[end])) {
      end++;
    }
    return Math.max(at, Math.min(end, limit));
  }

  public boolean startsWith(String word, int at) {
    return mayStart(word, at) && text.startsWith(word, at);
  }

  /** Its first char stands there: a cheap look that spares most others. */
  private boolean mayStart(String word, int at) {
    return word.isEmpty() || (at >= 0 && at < chars.length && chars[at] == word.charAt(0));
  }

  /** Where {@code word} stands within the bounds, or -1: no search runs on to the end of a text. */
  public int indexOf(String word, int from, int to) {
    return text.indexOf(word, from, to);
  }

  /** Where {@code c} stands within the bounds, or -1. */
  public int indexOf(char c, int from, int to) {
    return text.indexOf(c, from, Math.max(from, Math.min(to, chars.length)));
  }

  /** The last place of {@code c} from {@code floor} to {@code from}, both among them, or -1. */
  public int lastIndexOf(char c, int from, int floor) {
    for (int i = Math.min(from, chars.length - 1); i >= Math.max(0, floor); i--) {
      if (chars[i] == c) {
        return i;
      }
    }
    return -1;
  }

  /**
   * The last place not before {@code floor} where {@code word} begins up to {@code from}, or -1.
   */
  public int lastIndexOf(String word, int from, int floor) {
    for (int i = Math.min(from, chars.length - word.length()); i >= Math.max(0, floor); i--) {
      if (startsWith(word, i)) {
        return i;
      }
    }
    return -1;
  }

  public String substring(int from) {
    return text.substring(from);
  }

  public String substring(int from, int to) {
    return text.substring(from, to);
  }

  @Override
  public char charAt(int at) {
    return chars[at];
  }

  @Override
  public int length() {
    return chars.length;
  }

  @Override
  public CharSequence subSequence(int from, int to) {
    return text.substring(from, to);
  }

  @Override
  public String toString() {
    return text;
  }
}
