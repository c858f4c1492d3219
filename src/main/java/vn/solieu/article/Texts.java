package vn.solieu.article;

import java.text.Normalizer;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import org.jsoup.nodes.Element;
import vn.solieu.text.LegacyEncoding;

/** Text of elements and attributes, cleaned the same way everywhere. */
final class Texts {
  private Texts() {}

  /** An element's text. */
  static String of(Element element) {
    return clean(raw(element));
  }

  /** The parser's own text leaves out the soft hyphen, which in TCVN3 is a letter. */
  static String raw(Element element) {
    String whole = element.wholeText();
    boolean letter = whole.indexOf('\u00AD') >= 0 && LegacyEncoding.detect(whole).isPresent();
    return letter ? whole : element.text();
  }

  /** Single spaces, NFC, legacy encodings undone. */
  static String clean(String text) {
    StringBuilder out = new StringBuilder(text.length());
    boolean beyond = false;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (Character.isWhitespace(c) || Character.isSpaceChar(c)) {
        if (!out.isEmpty() && out.charAt(out.length() - 1) != ' ') {
          out.append(' ');
        }
      } else if (c != '\u200B' && c != '\uFEFF') {
        out.append(c);
        beyond |= c > 0x7F;
      }
    }
    String plain = out.toString().strip();
    return beyond ? composed(plain) : plain;
  }

  /** NFC, legacy encodings undone. */
  static String composed(String text) {
    boolean done = Normalizer.isNormalized(text, Normalizer.Form.NFC);
    return LegacyEncoding.mend(done ? text : Normalizer.normalize(text, Normalizer.Form.NFC));
  }

  /** Whether two texts have the same letters and digits. */
  static boolean same(String a, String b) {
    return a.length() <= b.length() * 2 && b.length() <= a.length() * 2 && key(a).equals(key(b));
  }

  /** The words of a text in lower case. */
  static Set<String> words(String text) {
    Set<String> words = new HashSet<>();
    int start = -1;
    for (int i = 0; i <= text.length(); i++) {
      boolean in = i < text.length() && Character.isLetterOrDigit(text.charAt(i));
      if (in && start < 0) {
        start = i;
      } else if (!in && start >= 0) {
        words.add(text.substring(start, i).toLowerCase(Locale.ROOT));
        start = -1;
      }
    }
    return words;
  }

  /** Share of the words of both that both have, 0 to 1. */
  static double likeness(String a, String b) {
    Set<String> left = words(a);
    Set<String> right = words(b);
    if (left.isEmpty() || right.isEmpty()) {
      return 0;
    }
    Set<String> both = new HashSet<>(left);
    both.retainAll(right);
    return (double) both.size() / (left.size() + right.size() - both.size());
  }

  /** Letters and digits only, lower case: for comparing names and titles. */
  static String key(String text) {
    StringBuilder out = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (Character.isLetterOrDigit(c)) {
        out.append(Character.toLowerCase(c));
      }
    }
    return out.toString();
  }
}
