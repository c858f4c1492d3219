package vn.solieu.figure;

import java.math.BigDecimal;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The heads that a count is for where the words say so beside it: "14,5 bác sĩ trên 1 vạn dân" →
 * vạn dân, "45,7 giường bệnh và 14,5 bác sĩ trên 10.000 dân" → 10.000 dân of both, "số giường bệnh
 * trên 1 vạn dân tăng từ 17,3 lên 21 giường".
 */
final class HeadsUnit {
  private static final int CLAUSE = 120;

  /** What all of the heads end in. */
  private static final String PEOPLE = " dân";

  private static final String HEADS =
      "(?:trên|/|tính trên|cho)\\s*(?:1 |một )?((?:1\\.000|10\\.000|100\\.000|vạn|nghìn)\\s(?:người )?dân)(?!\\p{L})";
  private static final Pattern BEHIND = Pattern.compile("\\s*" + HEADS);
  private static final Pattern LISTED =
      Pattern.compile("(?:,| và)\\s*\\d[\\d.,]*\\s(?:\\p{L}+\\s){1,3}" + HEADS);
  private static final Pattern NAMED =
      Pattern.compile("(?:^|\\s)(?:số|tỷ lệ|tỉ lệ)\\s(?:\\p{L}+\\s){1,4}" + HEADS + "[^;.]*$");

  private HeadsUnit() {}

  /** What stands under {@code unit}, or null. */
  static @Nullable String under(Mention mention, String unit) {
    ReadUnit read = mention.unit();
    if ((read != null && !read.isCount()) || unit.indexOf('/') >= 0 || !isCounted(unit)) {
      return null;
    }
    int end = Math.min(mention.sentence().span().end(), mention.quoteEnd() + CLAUSE);
    String rest = mention.lower().substring(mention.quoteEnd(), end);
    if (!rest.contains(PEOPLE) && !clause(mention).contains(PEOPLE)) {
      return null;
    }
    Matcher behind = BEHIND.matcher(rest);
    if (behind.lookingAt()) {
      return behind.group(1);
    }
    Matcher listed = LISTED.matcher(rest);
    if (isCut(mention) && listed.lookingAt()) {
      return listed.group(1);
    }
    Matcher named = NAMED.matcher(clause(mention));
    return named.find() ? named.group(1) : null;
  }

  private static boolean isCounted(String unit) {
    return unit.length() > 2 && Character.isLowerCase(unit.charAt(0)) && !unit.equals("lần");
  }

  /** No count of whole things: "45,7 giường". */
  private static boolean isCut(Mention mention) {
    Numeral low = mention.low();
    BigDecimal value = low == null ? BigDecimal.ZERO : low.value().stripTrailingZeros();
    return value.scale() > 0;
  }

  private static String clause(Mention mention) {
    int from = Math.max(mention.sentence().span().start(), mention.start() - CLAUSE);
    return mention.lower().substring(from, mention.start());
  }
}
