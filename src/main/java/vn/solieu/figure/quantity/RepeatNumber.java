package vn.solieu.figure.quantity;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import vn.solieu.figure.quantity.ReadUnit.Kind;
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
 * How often something rose, which is no multiple: "giá xăng tăng 12 lần, giảm 9 lần", "điều chỉnh
 * tăng 5 lần". With what it is against ("tăng 12 lần so với năm 2010") it is a multiple. Where the
 * way is told and is shorter ("tăng vốn 2 lần, từ 58 tỷ đồng lên 86 tỷ đồng"), it is none either.
 */
final class RepeatNumber implements NonFigure {
  private static final int REACH = 60;

  /** So much less than the multiple is none that was rounded. */
  private static final BigDecimal SHORT = new BigDecimal("0.75");

  private final PhraseTable<Cue> cues;
  private final PhraseTable<String> ways;
  private final PhraseTable<String> origins;
  private final PhraseTable<String> ends;
  private final NumeralReader numerals;

  RepeatNumber(Resources resources) {
    numerals = new NumeralReader(resources);
    origins = ClosedWords.load(resources, "repeat-from");
    ends = ClosedWords.load(resources, "repeat-to");
    ways = ClosedWords.load(resources, "way");
    cues = CueTable.load(resources, "figure/repeats.tsv");
  }

  @Override
  public boolean knows(@Nullable Kind unit) {
    return unit == Kind.MULTIPLE;
  }

  @Override
  public int end(Mention mention) {
    ReadUnit unit = mention.unit();
    boolean times = unit != null && unit.kind() == ReadUnit.Kind.MULTIPLE;
    if (!times || !mention.within(1, 200) || mention.high() != null) {
      return -1;
    }
    Folded lower = mention.lower();
    int next = Blanks.after(lower, mention.quoteEnd());
    if (lower.startsWith("so ", next)) {
      return -1;
    }
    if (isFarther(mention)) {
      return mention.quoteEnd();
    }
    Match<String> way = ways.endingAt(lower, mention.before());
    return way != null && repeats(mention, way.value()) ? mention.quoteEnd() : -1;
  }

  /** "2 lần, từ 58 tỷ đồng lên 86 tỷ đồng": no two times as much. */
  private boolean isFarther(Mention mention) {
    Folded lower = mention.lower();
    int end = mention.sentence().span().end();
    int comma = Blanks.after(lower, mention.quoteEnd());
    Match<String> origin =
        mention.charAt(comma) == ',' ? origins.at(lower, Blanks.after(lower, comma + 1)) : null;
    Numeral first = origin == null ? null : number(lower, origin.end(), end);
    Match<String> to =
        first == null ? null : ends.first(lower, first.end(), Math.min(end, first.end() + REACH));
    Numeral last = to == null ? null : number(lower, to.end(), end);
    Numeral times = mention.low();
    return first != null
        && last != null
        && times != null
        && last.value().compareTo(first.value()) > 0
        && last.value().compareTo(first.value().multiply(times.value()).multiply(SHORT)) < 0;
  }

  private @Nullable Numeral number(Folded lower, int at, int end) {
    int start = Blanks.after(lower, at);
    return start < end && DigitReader.isDigit(lower.charAt(start))
        ? numerals.read(lower, start)
        : null;
  }

  private boolean repeats(Mention mention, String way) {
    Folded lower = mention.lower();
    int start = mention.sentence().span().start();
    Match<Cue> cue = cues.last(lower, Math.max(start, mention.start() - REACH), mention.start());
    int end = Math.min(mention.sentence().span().end(), mention.quoteEnd() + REACH);
    return cue != null
        || ways.all(lower, Math.max(start, mention.start() - REACH), end).stream()
            .anyMatch(other -> !other.value().equals(way) && isCounted(lower, other.end()));
  }

  /** "giảm | 9 lần". */
  private static boolean isCounted(Folded lower, int at) {
    int digits = Blanks.after(lower, at);
    int end = DigitReader.end(lower, digits);
    return end > digits && lower.startsWith(Ratios.TIMES, Blanks.after(lower, end));
  }
}
