package vn.solieu.figure.quantity;

import java.util.regex.Pattern;
import vn.solieu.lexicon.Folded;

/** Points of a share index, which count, unlike scores: "VN-Index tăng 12,35 điểm". */
final class IndexPoints {
  private static final int REACH = 160;
  private static final Pattern INDEX =
      Pattern.compile(
          "(?:index|dow jones|djia|nasdaq|s&p 500|nikkei|hang seng|kospi|shanghai composite|ftse)(?!\\p{L})");
  private static final String MARK = "chấm";
  private static final Pattern THIS = Pattern.compile("\\s*chỉ số (?:này|đó|ấy) ");
  private static final Pattern BREAK = Pattern.compile("\\n|\\. ");

  private IndexPoints() {}

  /**
   * An index of shares is named in the sentence before {@code at}, or in the one before that, which
   * "chỉ số này" takes up. What someone marks ("được chấm 58 điểm") is a score.
   */
  static boolean named(Folded lower, int at) {
    String before = lower.substring(Math.max(0, at - REACH), at);
    String[] sentences = BREAK.split(before);
    String sentence = sentences[sentences.length - 1];
    boolean taken = sentences.length > 1 && THIS.matcher(sentence).lookingAt();
    return !sentence.contains(MARK)
        && (INDEX.matcher(sentence).find()
            || (taken && INDEX.matcher(sentences[sentences.length - 2]).find()));
  }
}
