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
    return clean(element.text());
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
    return beyond ? LegacyEncoding.mend(Normalizer.normalize(plain, Normalizer.Form.NFC)) : plain;
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
    text.codePoints()
        .filter(Character::isLetterOrDigit)
        .map(Character::toLowerCase)
        .forEach(out::appendCodePoint);
    return out.toString();
  }
}
