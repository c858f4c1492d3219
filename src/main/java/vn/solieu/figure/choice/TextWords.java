package vn.solieu.figure.choice;

import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.solieu.figure.quantity.Quantity;
import vn.solieu.figure.reading.Reading;
import vn.solieu.figure.reading.Sentence;
import vn.solieu.lexicon.Folded;
import vn.solieu.text.Span;

/**
 * The words and marks of a text in order, each with its sentence and the quantity it is part of; of
 * sentences without quantities those beside them only.
 */
public final class TextWords {
  /** Stands for a word that is none: before the first and after the last. */
  public static final int NONE = 17;

  /** Stands for a quantity. */
  public static final int QUANTITY = 23;

  private static final String JOINING = "-/&.";
  private static final int[] NO_WORDS = {};

  /** Words of a phrase that are told apart. */
  private static final int LONGEST = 24;

  /** Words before and after a phrase that are looked at; no sentence is without a word. */
  private static final int BESIDE = 2;

  private final Reading reading;

  /** The codes of phrases that were asked for: names and units come again and again. */
  private final Map<String, int[]> phrases = new HashMap<>();

  private int[] starts = new int[256];
  private int[] ends = new int[256];
  private int[] codes = new int[256];
  private int[] sentences = new int[256];
  private int[] openings = new int[256];
  private int[] quantities = new int[256];
  private int size;

  public TextWords(Reading reading, List<Quantity> figures) {
    this.reading = reading;
    BitSet near = near(figures);
    int next = 0;
    for (Sentence sentence : reading.sentences()) {
      next = near.get(sentence.index()) ? read(sentence, figures, next) : next;
    }
  }

  /** The sentences with quantities and those whose words a phrase of theirs may stand beside. */
  private static BitSet near(List<Quantity> figures) {
    BitSet near = new BitSet();
    for (Quantity figure : figures) {
      near.set(Math.max(0, figure.sentence() - BESIDE), figure.sentence() + BESIDE + 1);
    }
    return near;
  }

  private int read(Sentence sentence, List<Quantity> figures, int first) {
    Folded text = reading.lower();
    int stop = sentence.span().end();
    int next = first;
    int opening = size;
    int at = sentence.span().start();
    while (at < stop) {
      if (text.charAt(at) == ' ' || Character.isWhitespace(text.charAt(at))) {
        at++;
        continue;
      }
      while (next < figures.size() && figures.get(next).span().end() <= at) {
        next++;
      }
      int end = wordEnd(text, at, stop);
      boolean within = next < figures.size() && figures.get(next).span().start() < end;
      add(at, end, sentence.index(), opening, within ? next : -1);
      at = end;
    }
    return next;
  }

  private void add(int start, int end, int sentence, int opening, int quantity) {
    if (size == starts.length) {
      int room = 2 * size;
      starts = Arrays.copyOf(starts, room);
      ends = Arrays.copyOf(ends, room);
      codes = Arrays.copyOf(codes, room);
      sentences = Arrays.copyOf(sentences, room);
      openings = Arrays.copyOf(openings, room);
      quantities = Arrays.copyOf(quantities, room);
    }
    starts[size] = start;
    ends[size] = end;
    codes[size] = code(reading.lower(), start, end);
    sentences[size] = sentence;
    openings[size] = opening;
    quantities[size] = quantity;
    size++;
  }

  private static int wordEnd(Folded text, int at, int stop) {
    int i = text.lettersEnd(at, stop);
    while (i < stop && (text.isLetterOrDigit(i) || joins(text, i, at, stop))) {
      i++;
    }
    return Math.max(i, at + 1);
  }

  /** A mark inside a word: "KH-ĐT", "2018-2019". */
  private static boolean joins(Folded text, int i, int from, int stop) {
    return i > from
        && JOINING.indexOf(text.charAt(i)) >= 0
        && i + 1 < stop
        && text.isLetterOrDigit(i + 1);
  }

  /** The code of the word that {@code text} has there. */
  private static int code(Folded text, int start, int end) {
    int code = 0;
    for (int i = start; i < end; i++) {
      code = code * 31 + text.charAt(i);
    }
    return code;
  }

  /** The codes of the words of a phrase, marks left out: the same array for an equal phrase. */
  public int[] codes(@Nullable String phrase) {
    return phrase == null
        ? NO_WORDS
        : phrases.computeIfAbsent(phrase, given -> codesOf(Folded.of(given)));
  }

  private static int[] codesOf(Folded folded) {
    int[] found = new int[LONGEST];
    int n = 0;
    int at = 0;
    while (at < folded.length() && n < LONGEST) {
      int end = at;
      while (end < folded.length() && isOfWord(folded.charAt(end))) {
        end++;
      }
      if (end > at) {
        found[n++] = code(folded, at, end);
      }
      at = end + 1;
    }
    return Arrays.copyOf(found, n);
  }

  private static boolean isOfWord(char c) {
    return Character.isLetterOrDigit(c) || JOINING.indexOf(c) >= 0;
  }

  public int size() {
    return size;
  }

  public int start(int i) {
    return starts[i];
  }

  public int end(int i) {
    return ends[i];
  }

  /** Its code, that of a quantity where it is part of one, {@link #NONE} outside the text. */
  public int code(int i) {
    return i < 0 || i >= size ? NONE : quantities[i] >= 0 ? QUANTITY : codes[i];
  }

  /** Its own code, whether it is part of a quantity or not. */
  public int word(int i) {
    return codes[i];
  }

  /** The codes of all words, to be read only. */
  public int[] codes() {
    return codes;
  }

  public int sentence(int i) {
    return i < 0 || i >= size ? -1 : sentences[i];
  }

  /** The first word of the sentence of word {@code i}. */
  public int opening(int i) {
    return openings[i];
  }

  public boolean inQuantity(int i) {
    return quantities[i] >= 0;
  }

  public boolean isMark(int i) {
    return ends[i] == starts[i] + 1 && !reading.lower().isLetterOrDigit(starts[i]);
  }

  public boolean isCapital(int i) {
    return Character.isUpperCase(reading.text().charAt(starts[i]));
  }

  public boolean isNumber(int i) {
    return Character.isDigit(reading.text().charAt(starts[i]));
  }

  /** The first word that begins at {@code offset} or after. */
  public int at(int offset) {
    int i = Arrays.binarySearch(starts, 0, size, offset);
    return i < 0 ? -i - 1 : i;
  }

  /** The last word of a piece of text whose first word is {@code first}. */
  public int last(int first, Span piece) {
    int last = first;
    while (last + 1 < size && starts[last + 1] < piece.end()) {
      last++;
    }
    return last;
  }
}
