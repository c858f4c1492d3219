package vn.solieu.figure.quantity;

import java.util.regex.Pattern;
import vn.solieu.lexicon.Folded;

/** Points of a share index, which count, unlike scores: "VN-Index tăng 12,35 điểm". */
final class IndexPoints {
  private static final int REACH = 160;
  private static final Pattern INDEX =
      Pattern.compile(
          "(?:index|dow jones|nasdaq|s&p 500|nikkei|hang seng|kospi|shanghai composite|ftse)(?!\\p{L})");
  private static final Pattern BREAK = Pattern.compile("[\\n.] ");

  private IndexPoints() {}

  /** An index of shares is named in the sentence before {@code at}. */
  static boolean named(Folded lower, int at) {
    String before = lower.substring(Math.max(0, at - REACH), at);
    String[] sentences = BREAK.split(before);
    return INDEX.matcher(sentences[sentences.length - 1]).find();
  }
}
