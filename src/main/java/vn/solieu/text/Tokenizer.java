package vn.solieu.text;

import vn.solieu.text.Tokens.Kind;

/**
 * Cuts a text into syllables, numbers, dates, abbreviations, addresses and marks: "Ngày 15/10/2024,
 * TP.HCM thu 1.234,5 tỷ" → Ngày | 15/10/2024 | , | TP. | HCM | thu | 1.234,5 | tỷ. Text should be
 * NFC; invisible characters separate. Linear: looks at most 80 units ahead.
 */
public final class Tokenizer {
  /** Short forms in front of a name: "TP.", "Th.", "N.". */
  private static final int SHORT = 5;

  private final Abbreviations abbreviations;

  public Tokenizer(Abbreviations abbreviations) {
    this.abbreviations = abbreviations;
  }

  /** Fills {@code out} with the tokens of {@code text}. */
  public void tokenize(String text, Tokens out) {
    tokenize(text, new Span(0, text.length()), out);
  }

  /** Fills {@code out} with the tokens of {@code range}; offsets are those of {@code text}. */
  public void tokenize(String text, Span range, Tokens out) {
    out.load(text, range.start(), range.end());
    scan(range.start(), range.end(), out);
  }

  private void scan(int from, int end, Tokens out) {
    out.clear();
    char[] s = out.chars;
    int i = from;
    while (i < end) {
      switch (Letters.of(s[i])) {
        case Letters.LOWER, Letters.UPPER -> i = word(s, i, end, out);
        case Letters.DIGIT -> i = number(s, i, end, out);
        case Letters.PUNCTUATION -> i = run(s, i, end, Kind.PUNCTUATION, out);
        case Letters.SYMBOL -> i = run(s, i, end, Kind.SYMBOL, out);
        case Letters.SURROGATE -> i = surrogate(s, i, end, out);
        default -> i++;
      }
    }
  }

  private int word(char[] s, int start, int end, Tokens out) {
    int i = start + 1;
    while (i < end && Letters.letter(s[i])) {
      i++;
    }
    if (i == end || Letters.of(s[i]) == Letters.SPACE) {
      out.add(start, i, Kind.SYLLABLE);
      return i;
    }
    return wordBeforeMark(s, start, i, end, out);
  }

  /** A word that a digit or mark follows. */
  private int wordBeforeMark(char[] s, int start, int letters, int end, Tokens out) {
    int i = letters;
    while (i < end && Letters.letterOrDigit(s[i])) {
      i++;
    }
    int address = Addresses.end(s, start, i, end);
    if (address > 0) {
      out.add(start, address, Addresses.isMail(s, start, address) ? Kind.EMAIL : Kind.URL);
      return address;
    }
    if (i < end && s[i] == '.' && shortForm(s, start, i, end)) {
      out.add(start, i + 1, Kind.ABBREVIATION);
      return i + 1;
    }
    out.add(start, i, i > letters ? Kind.ABBREVIATION : Kind.SYLLABLE);
    return i;
  }

  /** Whether the dot at {@code dot} belongs to the word: "TP.HCM", "Q. 1", "N.V.A". */
  private boolean shortForm(char[] s, int start, int dot, int end) {
    if (dot - start > SHORT || Letters.of(s[start]) != Letters.UPPER) {
      return dot - start <= SHORT && abbreviations.contains(s, start, dot) && !last(s, dot, end);
    }
    if (dot + 1 < end && Letters.letterOrDigit(s[dot + 1])) {
      return dot - start <= 2 || abbreviations.contains(s, start, dot);
    }
    return !last(s, dot, end) && (dot - start == 1 || abbreviations.contains(s, start, dot));
  }

  private static boolean last(char[] s, int dot, int end) {
    int i = dot + 1;
    while (i < end && s[i] == ' ' && i < dot + 4) {
      i++;
    }
    return i >= end || !Letters.letterOrDigit(s[i]);
  }

  private int number(char[] s, int start, int end, Tokens out) {
    int date = Dates.end(s, start, end);
    if (date > 0) {
      out.add(start, date, Kind.DATE);
      return date;
    }
    int i = start + 1;
    while (i < end && (Letters.digit(s[i]) || separator(s, i, end))) {
      i++;
    }
    if (i < end
        && Letters.of(s[i]) == Letters.UPPER
        && (i + 1 == end || !Letters.letter(s[i + 1]))) {
      while (i < end && Letters.letterOrDigit(s[i])) {
        i++;
      }
      out.add(start, i, Kind.ABBREVIATION);
      return i;
    }
    out.add(start, i, Kind.NUMBER);
    return i;
  }

  private static boolean separator(char[] s, int i, int end) {
    return (s[i] == '.' || s[i] == ',')
        && i + 1 < end
        && Letters.digit(s[i + 1])
        && Letters.digit(s[i - 1]);
  }

  private static int run(char[] s, int start, int end, Kind kind, Tokens out) {
    int i = start + 1;
    while (i < end && s[i] == s[start]) {
      i++;
    }
    out.add(start, i, kind);
    return i;
  }

  private static int surrogate(char[] s, int start, int end, Tokens out) {
    boolean pair = start + 1 < end && Character.isSurrogatePair(s[start], s[start + 1]);
    int i = start + (pair ? 2 : 1);
    int codePoint = pair ? Character.toCodePoint(s[start], s[start + 1]) : s[start];
    out.add(start, i, Character.isLetter(codePoint) ? Kind.SYLLABLE : Kind.SYMBOL);
    return i;
  }
}
