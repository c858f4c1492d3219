package vn.solieu.analysis;

import org.jspecify.annotations.Nullable;
import vn.solieu.text.Tokens;
import vn.solieu.text.Tokens.Kind;
import vn.solieu.text.Words;

/**
 * Lays out syllables, words, dates and short forms: each syllable takes a position, a word lies
 * over those of its syllables. Marks and symbols take none.
 */
final class LatticeBuilder {
  /** Longer runs are cut: the longest term that Lucene's own tokenizer keeps. */
  static final int LONGEST = 255;

  private static final String RAISED = "⁰¹²³⁴⁵⁶⁷⁸⁹";
  private static final String LOWERED = "₀₁₂₃₄₅₆₇₈₉";

  private final @Nullable Synonyms synonyms;

  LatticeBuilder(@Nullable Synonyms synonyms) {
    this.synonyms = synonyms;
  }

  /**
   * Fills {@code out} with the tokens of {@code words}; {@code chars} is their text, lower case.
   */
  void build(Words words, char[] chars, Lattice out) {
    out.clear();
    Tokens tokens = words.tokens();
    for (int w = 0; w < words.size(); w++) {
      int first = words.firstToken(w);
      int end = words.endToken(w);
      int positions = end - first == 1 ? 1 : positions(tokens, first, end);
      for (int t = first; t < end; t++) {
        boolean begins = addToken(tokens, t, chars, out);
        if (t == first && begins && positions > 1) {
          addWord(words.start(w), words.end(w), positions, out);
        }
        if (begins) {
          addOtherForm(tokens, t, chars, out);
        }
      }
    }
  }

  /** Positions of a word that can stand as one token, else 0. */
  private static int positions(Tokens tokens, int first, int end) {
    if (tokens.end(end - 1) - tokens.start(first) > LONGEST) {
      return 0;
    }
    int positions = 0;
    for (int t = first; t < end; t++) {
      positions += silent(tokens.kind(t)) ? 0 : 1;
    }
    return silent(tokens.kind(first)) ? 0 : positions;
  }

  static boolean silent(Kind kind) {
    return kind == Kind.PUNCTUATION || kind == Kind.SYMBOL;
  }

  private static void addWord(int start, int end, int positions, Lattice out) {
    out.add(start, end, 0, positions, TokenTypes.WORD);
  }

  /** Whether token {@code t} took a position of its own. */
  private static boolean addToken(Tokens tokens, int t, char[] chars, Lattice out) {
    int start = tokens.start(t);
    int end = tokens.end(t);
    switch (tokens.kind(t)) {
      case SYLLABLE -> addPieces(start, end, TokenTypes.SYLLABLE, out);
      case NUMBER -> addPieces(start, end, TokenTypes.NUMBER, out);
      case ABBREVIATION -> addPieces(start, end, TokenTypes.ABBREVIATION, out);
      case URL, EMAIL -> addPieces(start, end, TokenTypes.ADDRESS, out);
      case DATE -> addDate(start, end, chars, out);
      case SYMBOL -> {
        addRaised(start, end, chars, out);
        return false;
      }
      case PUNCTUATION -> {
        return false;
      }
    }
    return true;
  }

  private static void addPieces(int start, int end, String type, Lattice out) {
    for (int at = start; at < end; at += LONGEST) {
      out.add(at, Math.min(end, at + LONGEST), 1, 1, type);
    }
  }

  /** A raised or lowered digit belongs to the sign before it: "m²" → "m2", "CO₂" → "co2". */
  private static void addRaised(int start, int end, char[] chars, Lattice out) {
    int last = out.size - 1;
    int digit = Math.max(RAISED.indexOf(chars[start]), LOWERED.indexOf(chars[start]));
    if (last < 0 || digit < 0 || end - start > 1 || !isSign(last, start, chars, out)) {
      return;
    }
    int from = out.starts[last];
    out.terms[last] = new String(chars, from, start - from) + digit;
    out.ends[last] = end;
  }

  /** Whether the last token is "m", "km", "CO": two plain letters at most, up to {@code end}. */
  private static boolean isSign(int last, int end, char[] chars, Lattice out) {
    int start = out.starts[last];
    return out.types[last].equals(TokenTypes.SYLLABLE)
        && out.ends[last] == end
        && end - start <= 2
        && chars[start] < 128
        && chars[end - 1] < 128;
  }

  /** Day, month and year, and the whole over them. */
  private static void addDate(int start, int end, char[] chars, Lattice out) {
    int head = out.size;
    int parts = 0;
    for (int at = start; at < end; at++) {
      if (Character.isDigit(chars[at]) && (at == start || !Character.isDigit(chars[at - 1]))) {
        int stop = at + 1;
        while (stop < end && Character.isDigit(chars[stop])) {
          stop++;
        }
        out.add(at, stop, 1, 1, TokenTypes.NUMBER);
        if (parts++ == 0) {
          out.add(start, end, 0, 1, TokenTypes.DATE);
        }
      }
    }
    if (parts > 0) {
      out.lengths[head + 1] = parts;
    }
  }

  /** What a phrase that begins with token {@code t} is also written as. */
  private void addOtherForm(Tokens tokens, int t, char[] chars, Lattice out) {
    Synonyms.Match match = synonyms == null ? null : synonyms.at(tokens, t, chars);
    if (match != null) {
      add(tokens, t, match, TokenTypes.SYNONYM, out);
    } else if (tokens.kind(t) == Kind.NUMBER) {
      add(tokens, t, WrittenDates.at(tokens, t, chars), TokenTypes.DATE, out);
    } else if (tokens.kind(t) == Kind.ABBREVIATION) {
      add(tokens, t, DottedForms.at(tokens, t, chars), TokenTypes.SYNONYM, out);
    }
  }

  private static void add(
      Tokens tokens, int t, Synonyms.@Nullable Match match, String type, Lattice out) {
    if (match != null) {
      int end = tokens.end(match.endToken() - 1);
      out.add(tokens.start(t), end, 0, match.positions(), type, match.term());
    }
  }
}
