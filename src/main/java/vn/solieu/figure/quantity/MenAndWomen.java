package vn.solieu.figure.quantity;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.solieu.figure.quantity.ReadUnit.Kind;
import vn.solieu.lexicon.Folded;

/** Men, told beside women: "15 nam, 12 nữ". Alone the word is the south as well. */
final class MenAndWomen {
  private static final String MEN = "nam";
  private static final int REACH = 24;
  private static final Pattern WOMEN_AFTER =
      Pattern.compile("\\s?(?:,|;|và|/)\\s?(?:có )?\\d[\\d.]{0,6} nữ(?!\\p{L})");
  private static final Pattern WOMEN_BEFORE =
      Pattern.compile("\\d nữ\\s?(?:,|;|và|/)\\s?(?:có )?\\d[\\d.]{0,6} $");

  private MenAndWomen() {}

  /** The men that begin at {@code start}, or null. */
  static @Nullable ReadUnit read(Folded lower, int start) {
    int end = start + MEN.length();
    if (!lower.startsWith(MEN, start) || (end < lower.length() && lower.isLetter(end))) {
      return null;
    }
    int limit = Math.min(lower.length(), end + REACH);
    Matcher after = WOMEN_AFTER.matcher(lower.substring(end, limit));
    Matcher before = WOMEN_BEFORE.matcher(lower.substring(Math.max(0, start - REACH), start));
    return after.lookingAt() || before.find() ? new ReadUnit(end, MEN, Kind.COUNTED, true) : null;
  }
}
