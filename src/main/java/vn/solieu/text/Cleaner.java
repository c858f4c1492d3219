package vn.solieu.text;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The one pass of {@link NormalizedText}: copies nothing until the first character to change. */
final class Cleaner {
  /** Marks that may join one letter; the stream-safe limit of Unicode. */
  private static final int MARKS = 30;

  private final String text;
  private final boolean composed;
  private final boolean spaces;
  private final boolean invisibles;
  private final boolean width;
  private final Edits edits;
  private @Nullable StringBuilder out;
  private int copied;

  Cleaner(String text, Set<Form> forms, Edits edits) {
    this.text = text;
    this.edits = edits;
    composed = forms.contains(Form.COMPOSED);
    spaces = forms.contains(Form.SPACES);
    invisibles = forms.contains(Form.INVISIBLES);
    width = forms.contains(Form.WIDTH);
  }

  String clean() {
    char[] chars = text.toCharArray();
    int i = 0;
    while (i < chars.length) {
      i = CharClasses.of(chars[i]) <= CharClasses.AS_IS ? i + 1 : change(i);
    }
    if (out == null) {
      return text;
    }
    return out.append(text, copied, text.length()).toString();
  }

  /** Treats the character at {@code i} and returns where to go on. */
  private int change(int i) {
    char c = text.charAt(i);
    switch (CharClasses.of(c)) {
      case CharClasses.SPACE -> replaceIf(spaces, i, " ");
      case CharClasses.LINE -> replaceIf(spaces, i, "\n");
      case CharClasses.INVISIBLE -> replaceIf(invisibles, i, "");
      case CharClasses.WIDE -> replaceIf(width, i, narrow(c));
      case CharClasses.COMPOSES -> {
        return composed ? compose(i) : i + 1;
      }
      default -> {}
    }
    return i + 1;
  }

  private static String narrow(char c) {
    return switch (c) {
      case '\u00d0', '\u0189' -> "Đ";
      case '\u00f0', '\u0256' -> "đ";
      default -> String.valueOf((char) (c - 0xfee0));
    };
  }

  private void replaceIf(boolean wanted, int i, String with) {
    if (wanted) {
      replace(i, i + 1, with);
    }
  }

  /** The letter before (or at) {@code i} with the marks that follow it, composed. */
  private int compose(int i) {
    if (i == copied && out != null && joins(text, i) && !Character.isSurrogate(text.charAt(i))) {
      int at = base(out);
      if (at >= 0 && !Letters.digit(out.charAt(at)) && i - edits.start(at) < MARKS) {
        return recompose(out, at, i);
      }
    }
    int start = base(i);
    int end =
        marksFrom(Math.max(i + 1, start + Character.charCount(text.codePointAt(start))), start);
    String cluster = text.substring(start, end);
    String with = Clusters.compose(cluster);
    if (!with.equals(cluster)) {
      replace(start, end, with);
    }
    return end;
  }

  /**
   * As {@link #compose}, for a mark after a piece that was changed: full-width "ａ" and an acute.
   */
  private int recompose(StringBuilder done, int at, int i) {
    int start = edits.start(at);
    int end = marksFrom(i + 1, start);
    String cluster = done.substring(at) + text.substring(i, end);
    edits.removeFrom(start);
    done.setLength(at);
    String with = Clusters.compose(cluster);
    if (with.length() != end - start) {
      edits.add(at, with.length(), start, end - start);
    }
    done.append(with);
    copied = end;
    return end;
  }

  /** Where the last letter of what is done begins, marks that joined it behind; -1 for none. */
  private int base(StringBuilder done) {
    int at = done.length();
    do {
      at = at == 0 ? -1 : edits.clusterStart(at - 1);
    } while (at > 0 && done.length() - at < MARKS && joins(done, at));
    return at;
  }

  private int marksFrom(int from, int start) {
    int end = from;
    while (end < text.length() && end - start < MARKS && joins(text, end)) {
      end++;
    }
    boolean split =
        end < text.length() && Character.isSurrogatePair(text.charAt(end - 1), text.charAt(end));
    return split ? end + 1 : end;
  }

  /** The letter that a mark at {@code i} joins; {@code i} itself when it is none or has none. */
  private int base(int i) {
    boolean mark = joins(text, i) && !Character.isSurrogate(text.charAt(i));
    boolean free = i > copied && CharClasses.of(text.charAt(i - 1)) != CharClasses.COMPOSES;
    return mark && free ? i - 1 : i;
  }

  private static boolean joins(CharSequence s, int i) {
    char c = s.charAt(i);
    if (Character.isLowSurrogate(c)) {
      return i > 0 && Character.isHighSurrogate(s.charAt(i - 1));
    }
    int type = Character.getType(Character.isHighSurrogate(c) ? Character.codePointAt(s, i) : c);
    return type == Character.NON_SPACING_MARK
        || type == Character.COMBINING_SPACING_MARK
        || type == Character.ENCLOSING_MARK
        || (c >= 0x1160 && c <= 0x11ff);
  }

  private void replace(int start, int end, String with) {
    if (out == null) {
      out = new StringBuilder(text.length());
    }
    out.append(text, copied, start);
    if (with.length() != end - start) {
      edits.add(out.length(), with.length(), start, end - start);
    }
    out.append(with);
    copied = end;
  }
}
