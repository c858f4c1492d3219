package vn.solieu.figure.quantity;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import vn.solieu.figure.reading.Blanks;
import vn.solieu.figure.reading.DigitReader;
import vn.solieu.figure.reading.Numeral;
import vn.solieu.lexicon.Cue;
import vn.solieu.lexicon.CueTable;
import vn.solieu.lexicon.Folded;
import vn.solieu.lexicon.PhraseTable;
import vn.solieu.lexicon.PhraseTable.Match;
import vn.solieu.lexicon.Resources;

/**
 * What stands under the unit of a figure because the one it moves to prints it: "từ 37.000 đồng
 * xuống còn 30.000 đồng/kg" → kg. A rise ("tăng 1.000 đồng, lên 30.000 đồng/kg") stays an amount.
 */
final class ArrivalUnit {
  private static final String FROM = "từ";

  private final MentionReader mentions;
  private final PhraseTable<Cue> joints;

  ArrivalUnit(Resources resources, MentionReader mentions) {
    this.mentions = mentions;
    joints = CueTable.load(resources, "figure/shared-units.tsv");
  }

  /** What stands under {@code unit}, or null. */
  @Nullable String under(Mention mention, String unit) {
    Folded lower = mention.lower();
    int from = mention.before() - FROM.length();
    boolean begins = from >= 0 && lower.startsWith(FROM, from) && unit.indexOf('/') < 0;
    Match<Cue> way = begins ? joints.at(lower, Blanks.after(lower, mention.quoteEnd())) : null;
    Mention other =
        way == null || !way.value().kind().equals("way")
            ? null
            : next(mention, Blanks.after(lower, way.end()));
    ReadUnit read = other == null ? null : other.unit();
    boolean rate = read != null && read.unit().startsWith(unit + "/");
    return other != null && read != null && rate && near(mention, other)
        ? read.unit().substring(unit.length() + 1)
        : null;
  }

  private @Nullable Mention next(Mention mention, int at) {
    boolean digit = at < mention.sentence().span().end() && DigitReader.isDigit(mention.charAt(at));
    return digit ? mentions.read(mention.reading(), mention.sentence(), at) : null;
  }

  /** As large as the other, give or take ten times. */
  private static boolean near(Mention mention, Mention other) {
    Numeral a = mention.low();
    Numeral b = other.low();
    return a != null
        && b != null
        && a.value().multiply(BigDecimal.TEN).compareTo(b.value()) > 0
        && a.value().compareTo(b.value().multiply(BigDecimal.TEN)) < 0;
  }
}
