package vn.solieu.text;

/** Recognises web and mail addresses that begin with a word. */
final class Addresses {
  /** How far the local part of a mail address may reach. */
  private static final int LOCAL = 80;

  private static final String[] BEGINNINGS = {"http://", "https://", "ftp://", "www."};

  private Addresses() {}

  /** The end of the address whose first word is {@code [start, word)}, -1 when there is none. */
  static int end(char[] s, int start, int word, int end) {
    if (word == end || !joint(s[word])) {
      return -1;
    }
    for (String beginning : BEGINNINGS) {
      if (startsWith(s, start, end, beginning)) {
        return trimmed(s, start + beginning.length(), visible(s, word, end));
      }
    }
    int mail = mail(s, start, word, end);
    return mail > 0 ? mail : site(s, start, word, end);
  }

  static boolean isMail(char[] s, int start, int end) {
    for (int i = start; i < end && i < start + LOCAL; i++) {
      if (s[i] == '/' || s[i] == ':') {
        return false;
      }
      if (s[i] == '@') {
        return true;
      }
    }
    return false;
  }

  private static int mail(char[] s, int start, int word, int end) {
    int at = word;
    int limit = Math.min(end, start + LOCAL);
    while (at < limit && (ascii(s[at]) || ".-_+".indexOf(s[at]) >= 0)) {
      at++;
    }
    if (at >= limit || s[at] != '@') {
      return -1;
    }
    int host = host(s, at + 1, end);
    return host - at > 4 && dotIn(s, at + 1, host) ? host : -1;
  }

  /** "baodaklak.vn", "example.com.vn/tin": plain ASCII labels that end in a known top domain. */
  private static int site(char[] s, int start, int word, int end) {
    if (s[word] != '.') {
      return -1;
    }
    int host = host(s, start, end);
    if (!known(s, start, host) || host - start > LOCAL) {
      return -1;
    }
    return host < end && s[host] == '/' ? trimmed(s, host, visible(s, host, end)) : host;
  }

  private static boolean known(char[] s, int start, int host) {
    return endsWith(s, start, host, ".vn")
        || endsWith(s, start, host, ".com")
        || endsWith(s, start, host, ".net")
        || endsWith(s, start, host, ".org");
  }

  private static int host(char[] s, int from, int end) {
    int i = from;
    int limit = Math.min(end, from + LOCAL);
    while (i < limit && (ascii(s[i]) || ((s[i] == '.' || s[i] == '-') && inside(s, i, end)))) {
      i++;
    }
    return i;
  }

  private static boolean inside(char[] s, int i, int end) {
    return i + 1 < end && ascii(s[i + 1]);
  }

  private static boolean dotIn(char[] s, int from, int to) {
    for (int i = from; i < to; i++) {
      if (s[i] == '.') {
        return true;
      }
    }
    return false;
  }

  private static int visible(char[] s, int from, int end) {
    int i = from;
    while (i < end && Letters.of(s[i]) != Letters.SPACE && "<>\"“”".indexOf(s[i]) < 0) {
      i++;
    }
    return i;
  }

  /** Without the marks of the sentence around it. */
  private static int trimmed(char[] s, int from, int to) {
    int i = to;
    while (i > from && ".,;:!?)]}'…’".indexOf(s[i - 1]) >= 0) {
      i--;
    }
    return i;
  }

  private static boolean ascii(char c) {
    return c < 128 && Letters.letterOrDigit(c);
  }

  private static boolean joint(char c) {
    return c == '.' || c == ':' || c == '@' || c == '-' || c == '_' || c == '+';
  }

  private static boolean startsWith(char[] s, int start, int end, String what) {
    if (end - start <= what.length()) {
      return false;
    }
    for (int i = 0; i < what.length(); i++) {
      if (Character.toLowerCase(s[start + i]) != what.charAt(i)) {
        return false;
      }
    }
    return true;
  }

  private static boolean endsWith(char[] s, int start, int to, String what) {
    int from = to - what.length();
    return from > start && startsWith(s, from, to + 1, what);
  }
}
