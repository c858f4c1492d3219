package vn.solieu.article;

/** Gathers the text of one block: single spaces, how much of it is links, how many stops. */
final class BlockText {
  private static final String CLOSERS = "\"'”’»)]";

  private final StringBuilder text = new StringBuilder();
  private int linkChars;
  private boolean space;
  private boolean broken;
  private boolean linked;
  private boolean beyond;

  void append(String piece, boolean link) {
    for (int i = 0; i < piece.length(); i++) {
      char c = piece.charAt(i);
      if (c <= ' ' || (c > 0x7F && blank(c))) {
        space = true;
      } else if (c != '\u200B' && c != '\uFEFF') {
        put(c, link);
      }
    }
  }

  private void put(char c, boolean link) {
    if (space && !text.isEmpty()) {
      text.append(' ');
      linkChars += link && linked ? 1 : 0;
    }
    linked = link;
    beyond |= c > 0x7F;
    space = false;
    broken = false;
    text.append(c);
    if (link) {
      linkChars++;
    }
  }

  /** A single line break: a space unless another follows. */
  void lineBreak() {
    space = true;
    broken = true;
  }

  /** Whether a line break here ends the block. */
  boolean atLineEnd() {
    if (broken || text.isEmpty()) {
      return true;
    }
    int last = text.length() - 1;
    while (last > 0 && CLOSERS.indexOf(text.charAt(last)) >= 0) {
      last--;
    }
    return stop(text.charAt(last));
  }

  boolean isBlank() {
    return text.isEmpty();
  }

  void clear() {
    text.setLength(0);
    linkChars = 0;
    space = false;
    broken = false;
    linked = false;
    beyond = false;
  }

  TextBlock toBlock(int index, Box box) {
    String clean = beyond ? Texts.composed(text.toString()) : text.toString();
    int inLinks = Math.min(linkChars, clean.length());
    return new TextBlock(index, box, clean, inLinks, sentences(), commas());
  }

  private int sentences() {
    int count = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (stop(c) && endsHere(i + 1)) {
        count++;
      }
    }
    return count;
  }

  private int commas() {
    int count = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      count += c == ',' || c == ';' || c == '，' || c == '、' ? 1 : 0;
    }
    return count;
  }

  private boolean endsHere(int i) {
    return i >= text.length()
        || text.charAt(i) == ' '
        || CLOSERS.indexOf(text.charAt(i)) >= 0
        || text.charAt(i - 1) == '。';
  }

  private static boolean stop(char c) {
    return c == '.' || c == '!' || c == '?' || c == '…' || c == '。' || c == '！' || c == '？';
  }

  private static boolean blank(char c) {
    return Character.isWhitespace(c) || c == '\u00A0' || Character.isSpaceChar(c);
  }
}
