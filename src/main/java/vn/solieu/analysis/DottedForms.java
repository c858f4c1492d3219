package vn.solieu.analysis;

import org.jspecify.annotations.Nullable;
import vn.solieu.text.Tokens;
import vn.solieu.text.Tokens.Kind;

/**
 * Short forms whose parts are joined by dots: "Th.S" → "ths", "U.S.A." → "usa", "QL.5" → "ql5". So
 * they are found with their dots and without.
 */
final class DottedForms {
  private static final int LONGEST_PART = 3;
  private static final int MOST_PARTS = 6;

  private DottedForms() {}

  /** The form that begins at token {@code t}, or null. */
  static Synonyms.@Nullable Match at(Tokens tokens, int t, char[] chars) {
    if (t > 0 && joins(tokens, t - 1, chars)) {
      return null;
    }
    int last = t;
    while (last - t < MOST_PARTS && joins(tokens, last, chars)) {
      last++;
    }
    if (last == t || joins(tokens, last, chars)) {
      return null;
    }
    StringBuilder term = new StringBuilder();
    for (int i = tokens.start(t); i < tokens.end(last); i++) {
      if (chars[i] != '.') {
        term.append(chars[i]);
      }
    }
    return new Synonyms.Match(last + 1, last + 1 - t, term.toString());
  }

  /** Whether a dot and nothing else parts token {@code t} from the next. */
  private static boolean joins(Tokens tokens, int t, char[] chars) {
    return t + 1 < tokens.size()
        && tokens.kind(t) == Kind.ABBREVIATION
        && chars[tokens.end(t) - 1] == '.'
        && tokens.start(t + 1) == tokens.end(t)
        && part(tokens, t, chars)
        && part(tokens, t + 1, chars);
  }

  private static boolean part(Tokens tokens, int t, char[] chars) {
    int length = tokens.end(t) - tokens.start(t) - (chars[tokens.end(t) - 1] == '.' ? 1 : 0);
    return length <= LONGEST_PART
        && switch (tokens.kind(t)) {
          case SYLLABLE, ABBREVIATION -> true;
          case NUMBER -> chars[tokens.end(t) - 1] != '.' && length < LONGEST_PART;
          default -> false;
        };
  }
}
