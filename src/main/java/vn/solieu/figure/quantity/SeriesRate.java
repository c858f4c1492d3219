package vn.solieu.figure.quantity;

import java.math.BigDecimal;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.solieu.figure.reading.Blanks;
import vn.solieu.figure.reading.ClauseMarks;
import vn.solieu.figure.reading.Numeral;
import vn.solieu.lexicon.Cue;
import vn.solieu.lexicon.CueTable;
import vn.solieu.lexicon.PhraseTable;
import vn.solieu.lexicon.PhraseTable.Match;
import vn.solieu.lexicon.Resources;

/**
 * What stands under the unit of a figure because it stood under the same unit just before: "từ 7,6
 * triệu đồng/người/năm lên 19,5 triệu đồng", "44,2 triệu đồng/người/năm, gấp 3,3 lần năm 2010 (13,1
 * triệu đồng)", "Mỹ Tho 168 tấn/ngày, Cao Lãnh 121 tấn".
 */
final class SeriesRate {
  private static final int WAY = 50;
  private static final int BRACKET = 80;
  private static final Pattern ITEM = Pattern.compile("^,[^,;:()\\d]{1,40}$");

  private final PhraseTable<Cue> joints;
  private final EarlierTime times;

  SeriesRate(Resources resources) {
    joints = CueTable.load(resources, "figure/shared-units.tsv");
    times = new EarlierTime(resources);
  }

  /** What stands under {@code unit}, or null. */
  @Nullable String under(Mention mention, String unit, List<Quantity> before) {
    int i = before.size() - 1;
    int far = mention.before() - BRACKET;
    while (i >= 0 && before.get(i).isRatio() && before.get(i).span().end() > far) {
      i--;
    }
    Quantity last = i < 0 ? null : before.get(i);
    if (last == null
        || last.sentence() != mention.sentence().index()
        || !isUnder(last.unit(), unit)
        || !near(mention, last)) {
      return null;
    }
    String gap = mention.reading().text().substring(last.span().end(), mention.before()).strip();
    boolean goesOn =
        i == before.size() - 1
            && (isWay(mention, gap) || (ITEM.matcher(gap).find() && isName(gap)));
    return goesOn || isBase(mention, gap) ? last.unit().substring(unit.length() + 1) : null;
  }

  /** "t/ngày" under "t". */
  private static boolean isUnder(String whole, String unit) {
    return whole.length() > unit.length()
        && whole.charAt(unit.length()) == '/'
        && whole.startsWith(unit);
  }

  /** "lên", "tăng lên" leads from the one to the other. */
  private boolean isWay(Mention mention, String gap) {
    Match<Cue> joint = joints.endingAt(mention.lower(), mention.before());
    boolean way = joint != null && joint.value().kind().equals("way");
    return way && gap.length() < WAY && ClauseMarks.none(gap, 0, gap.length(), ",;(");
  }

  /** "gấp 3,3 lần năm 2010 (": an earlier time, and a bracket that tells how much it was then. */
  private boolean isBase(Mention mention, String gap) {
    int open = mention.before() - 1;
    return gap.endsWith("(")
        && gap.length() < BRACKET
        && ClauseMarks.none(gap, 0, gap.length() - 1, ";:()")
        && times.start(mention.lower(), Blanks.before(mention.lower(), open)) >= 0;
  }

  /** As large as the other, give or take ten times. */
  private static boolean near(Mention mention, Quantity last) {
    Numeral low = mention.low();
    BigDecimal value = low == null ? BigDecimal.ZERO : low.value();
    return value.multiply(BigDecimal.TEN).compareTo(last.value()) > 0
        && value.compareTo(last.value().multiply(BigDecimal.TEN)) < 0;
  }

  /** The next in the list has a name of its own: ", kế đó phường Cao Lãnh". */
  private static boolean isName(String gap) {
    int word = gap.lastIndexOf(' ') + 1;
    return word < gap.length() && Character.isUpperCase(gap.charAt(word));
  }
}
