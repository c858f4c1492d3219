package vn.solieu.figure.quantity;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import vn.solieu.figure.reading.Blanks;
import vn.solieu.figure.reading.ClosedWords;
import vn.solieu.figure.reading.DigitReader;
import vn.solieu.figure.reading.Numeral;
import vn.solieu.lexicon.Cue;
import vn.solieu.lexicon.CueTable;
import vn.solieu.lexicon.Folded;
import vn.solieu.lexicon.PhraseTable;
import vn.solieu.lexicon.PhraseTable.Match;
import vn.solieu.lexicon.Resources;

/**
 * What a number that prints no unit takes from the next: "tăng 5 và 10%" → 5 %, "1,8 và 20,2 nghìn
 * tỷ đồng" → 1.8·10¹² VND, "từ 1.000 xuống còn 500 cửa hàng" → 1000 cửa hàng. A comma alone joins
 * only the numbers of a list: "39, 1% dự toán" is a number torn apart, of which nothing is said.
 */
final class SharedUnit {
  private static final int MOST = 8;
  private static final int LIST = 60;
  private static final BigDecimal THOUSAND = new BigDecimal(1000);
  private static final BigDecimal FAR = new BigDecimal(100);

  private final MentionReader mentions;
  private final NonFigures nonFigures;
  private final PhraseTable<Cue> joints;
  private final PhraseTable<String> respectively;

  SharedUnit(Resources resources, MentionReader mentions, NonFigures nonFigures) {
    this.mentions = mentions;
    this.nonFigures = nonFigures;
    respectively = ClosedWords.load(resources, "respectively");
    joints = CueTable.load(resources, "figure/shared-units.tsv");
  }

  /** A unit, and the scale words that count for both numbers, 1 when there are none. */
  record Shared(String unit, BigDecimal scale) {}

  /** What {@code mention} shares with the number after it, or null. */
  @Nullable Shared of(Mention mention) {
    Numeral low = mention.low();
    Mention last = low == null || mention.unit() != null ? null : last(mention);
    Numeral number = last == null ? null : last.low();
    ReadUnit unit = last == null ? null : last.unit();
    if (low == null || number == null || unit == null || !unit.listed()) {
      return null;
    }
    boolean ratio = unit.kind() == ReadUnit.Kind.RATIO || unit.kind() == ReadUnit.Kind.MULTIPLE;
    if (ratio && low.scaled()) {
      return null;
    }
    boolean small = !low.scaled() && mention.high() == null && low.value().compareTo(THOUSAND) < 0;
    if (!number.scaled() || !small) {
      return new Shared(unit.unit(), BigDecimal.ONE);
    }
    BigDecimal digits = number.value().divide(number.scale());
    boolean kin =
        digits.compareTo(low.value().multiply(FAR)) <= 0
            && low.value().compareTo(digits.multiply(FAR)) <= 0;
    return kin ? new Shared(unit.unit(), number.scale()) : null;
  }

  /** The number with a unit at the end of the joined ones, or null. */
  private @Nullable Mention last(Mention mention) {
    boolean list = false;
    Mention at = mention;
    for (int i = 0; i < MOST; i++) {
      int next = shares(at);
      Mention other = next < 0 ? null : at(at, next);
      if (other == null || nonFigures.end(other) >= 0) {
        return null;
      }
      list |= mention.charAt(Blanks.after(mention.lower(), at.end())) != ',';
      at = other;
      if (other.unit() != null) {
        return list || lists(mention) ? other : null;
      }
    }
    return null;
  }

  private @Nullable Mention at(Mention mention, int next) {
    boolean digit =
        next < mention.sentence().span().end() && DigitReader.isDigit(mention.charAt(next));
    return digit ? mentions.read(mention.reading(), mention.sentence(), next) : null;
  }

  /** "lần lượt là 5, 7%". */
  private boolean lists(Mention mention) {
    int from = Math.max(mention.sentence().span().start(), mention.start() - LIST);
    return respectively.first(mention.lower(), from, mention.start()) != null;
  }

  /** Where the number begins that shares its unit: after "và", "," or, from "từ", "xuống còn". */
  private int shares(Mention mention) {
    Folded lower = mention.lower();
    Match<Cue> joint = joints.at(lower, Blanks.after(lower, mention.end()));
    if (joint == null) {
      return -1;
    }
    boolean way = joint.value().kind().equals("way");
    int from = mention.before() - 2;
    boolean told = from >= 0 && lower.startsWith("từ", from);
    return way && !told ? -1 : Blanks.after(lower, joint.end());
  }

  /**
   * Offset after "39, 1%", whose comma may join two numbers or be a decimal mark with a blank, and
   * after "0,391 5 g", or -1. Asked of what is no {@link NonFigure}.
   */
  int torn(Mention mention) {
    Numeral low = mention.low();
    Folded lower = mention.lower();
    if (low == null
        || mention.unit() != null
        || low.scaled()
        || low.value().compareTo(THOUSAND) >= 0) {
      return -1;
    }
    boolean comma = mention.charAt(mention.end()) == ',';
    boolean split = low.value().scale() > 0 && Blanks.is(mention.charAt(mention.end()));
    int from = mention.end() + (comma ? 1 : 0);
    int next = Blanks.after(lower, from);
    Mention other = next > from && (comma || split) ? at(mention, next) : null;
    ReadUnit unit = other == null ? null : other.unit();
    boolean rate =
        other != null
            && unit != null
            && !unit.isCount()
            && unit.kind() != ReadUnit.Kind.TIME
            && DigitReader.end(lower, next) - next <= 2;
    return unit != null && rate && !lists(mention) ? unit.end() : -1;
  }
}
