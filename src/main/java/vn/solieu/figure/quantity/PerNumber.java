package vn.solieu.figure.quantity;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import vn.solieu.figure.quantity.ReadUnit.Kind;
import vn.solieu.figure.reading.Numeral;
import vn.solieu.lexicon.Cue;
import vn.solieu.lexicon.CueTable;
import vn.solieu.lexicon.PhraseTable;
import vn.solieu.lexicon.PhraseTable.Match;
import vn.solieu.lexicon.Resources;

/**
 * What a rate is counted for, which is part of its name: "số bác sĩ trên 1 vạn dân", "giá trị sản
 * phẩm/1 ha", "bình quân 1 ha lãi 50 triệu đồng".
 */
final class PerNumber implements NonFigure {
  private static final BigDecimal MOST = BigDecimal.valueOf(100_000);

  private final PhraseTable<Cue> leads;

  PerNumber(Resources resources) {
    leads = CueTable.load(resources, "figure/per-leads.tsv");
  }

  @Override
  public boolean knows(@Nullable Kind unit) {
    return unit != null;
  }

  @Override
  public int end(Mention mention) {
    Numeral low = mention.low();
    ReadUnit unit = mention.unit();
    if (low == null
        || unit == null
        || mention.high() != null
        || !mayBeRound(mention, low)
        || !isRound(low.value())) {
      return -1;
    }
    int end = mention.before();
    boolean slash = mention.charAt(end - 1) == '/' && Character.isLetter(mention.charAt(end - 2));
    Match<Cue> lead = leads.endingAt(mention.lower(), end);
    return slash || (lead != null && fits(lead.value(), low, unit)) ? unit.end() : -1;
  }

  /** The first digit tells most numbers to be no power of ten. */
  private static boolean mayBeRound(Mention mention, Numeral low) {
    char first = mention.charAt(mention.digits());
    return low.spelled() || first == '0' || first == '1';
  }

  /** One, or a power of ten of heads. */
  private static boolean fits(Cue lead, Numeral low, ReadUnit unit) {
    boolean one = low.value().compareTo(BigDecimal.ONE) == 0;
    boolean heads = unit.unit().equals("dân") || unit.unit().startsWith("trẻ");
    return one ? !unit.unit().equals("%") : heads && lead.kind().equals("heads");
  }

  private static boolean isRound(@Nullable BigDecimal value) {
    if (value == null || value.signum() <= 0 || value.compareTo(MOST) > 0) {
      return false;
    }
    BigDecimal digits = value.stripTrailingZeros();
    return digits.precision() == 1 && digits.unscaledValue().intValue() == 1 && digits.scale() <= 0;
  }
}
