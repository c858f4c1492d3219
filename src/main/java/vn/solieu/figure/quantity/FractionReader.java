package vn.solieu.figure.quantity;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import vn.solieu.figure.reading.Blanks;
import vn.solieu.figure.reading.DigitReader;
import vn.solieu.figure.reading.Numeral;
import vn.solieu.figure.reading.Reading;
import vn.solieu.figure.reading.Sentence;
import vn.solieu.lexicon.Cue;
import vn.solieu.lexicon.CueTable;
import vn.solieu.lexicon.Folded;
import vn.solieu.lexicon.PhraseTable;
import vn.solieu.lexicon.PhraseTable.Match;
import vn.solieu.lexicon.Resources;

/**
 * Reads a part of a whole: "15/20 ngành", "2/3 số hộ", "15 / 20 xã", "15 trong tổng số 20 xã",
 * "6.159/6.509 triệu đồng". What stands around a slash and is no such part ("15/5", "1/2 tấn") is
 * no number at all; neither is "một trong 10 tỉnh".
 */
final class FractionReader {
  private static final BigDecimal DOZEN = BigDecimal.valueOf(12);

  private final NumeralReader numerals;
  private final UnitReader units;
  private final PhraseTable<Cue> wholes;

  FractionReader(Resources resources, NumeralReader numerals, UnitReader units) {
    this.numerals = numerals;
    this.units = units;
    wholes = CueTable.load(resources, "figure/wholes.tsv");
  }

  /** "15/20 ngành", "2/3 số hộ": a part that is not above its whole. */
  @Nullable Mention read(Reading reading, Sentence sentence, Numeral low) {
    Folded lower = reading.lower();
    boolean tight = low.end() < lower.length() && lower.charAt(low.end()) == '/';
    int start = low.scaled() ? -1 : wholeStart(lower, low.end());
    if (start < 0 || start >= sentence.span().end() || !DigitReader.isDigit(lower.charAt(start))) {
      return null;
    }
    Numeral whole = numerals.read(lower, start);
    boolean one = low.spelled() && low.value().compareTo(BigDecimal.ONE) == 0;
    if (one && whole != null && whole.end() <= sentence.span().end()) {
      return MentionReader.none(reading, sentence, low.start(), whole.end());
    }
    if (!tight) {
      return whole == null ? null : apart(reading, sentence, low, whole);
    }
    if (whole == null || whole.end() > sentence.span().end() || charAfter(lower, whole) == '/') {
      return MentionReader.none(reading, sentence, low.start(), chunkEnd(lower, start));
    }
    ReadUnit unit = units.read(reading, afterSo(lower, whole.end()), sentence.span().end());
    Numeral share = whole.scaled() ? low.times(whole.scale()) : low;
    boolean part =
        share.value().compareTo(whole.value()) <= 0
            && divides(low, whole, unit)
            && !isOfOne(reading, low, whole);
    return new Mention(
        reading,
        sentence,
        low.start(),
        low.start(),
        part ? share : null,
        null,
        whole.value(),
        whole.end(),
        unit);
  }

  /** Things counted, or amounts: "6.159/6.509 triệu đồng", "6,4/9 km", but not "1/2 tấn". */
  private static boolean divides(Numeral part, Numeral whole, @Nullable ReadUnit unit) {
    if (unit == null || unit.isCount()) {
      return unit != null;
    }
    boolean amount = unit.kind() == ReadUnit.Kind.MONEY || unit.kind() == ReadUnit.Kind.MEASURE;
    return amount && (part.isCut() || whole.value().compareTo(DOZEN) > 0);
  }

  /** "hơn 1/10 Công viên Hoà Bình": a tenth of one thing that has a name, none of ten such. */
  private static boolean isOfOne(Reading reading, Numeral part, Numeral whole) {
    String text = reading.text();
    int noun = Blanks.after(text, whole.end());
    return part.value().compareTo(BigDecimal.ONE) == 0
        && noun < text.length()
        && Character.isUpperCase(text.charAt(noun));
  }

  private static int afterSo(Folded lower, int at) {
    int i = Blanks.after(lower, at);
    i = lower.startsWith("tổng số ", i) ? i + 8 : i;
    return lower.startsWith("số ", i) ? i + 2 : at;
  }

  private static char charAfter(Folded lower, Numeral number) {
    return number.end() < lower.length() ? lower.charAt(number.end()) : ' ';
  }

  private static int chunkEnd(Folded lower, int at) {
    int i = at;
    while (i < lower.length() && !Character.isWhitespace(lower.charAt(i))) {
      i++;
    }
    return i;
  }

  /** Start of the whole after "/", " / ", "trong tổng số", or -1. */
  private int wholeStart(Folded lower, int at) {
    int mark = Blanks.after(lower, at);
    Match<Cue> words = wholes.at(lower, mark);
    if (words != null) {
      return Blanks.after(lower, words.end());
    }
    return mark < lower.length() && lower.charAt(mark) == '/' ? Blanks.after(lower, mark + 1) : -1;
  }

  /** A part of things counted, words or a slash between blanks before its whole. */
  private @Nullable Mention apart(Reading reading, Sentence sentence, Numeral low, Numeral whole) {
    int limit = sentence.span().end();
    ReadUnit unit = units.read(reading, afterSo(reading.lower(), whole.end()), limit);
    boolean counted = unit != null && unit.isCount() && unit.listed() && !whole.scaled();
    boolean part = low.value().compareTo(whole.value()) <= 0;
    if (unit == null || !counted || whole.end() > limit) {
      return null;
    }
    return part
        ? new Mention(
            reading,
            sentence,
            low.start(),
            low.start(),
            low,
            null,
            whole.value(),
            whole.end(),
            unit)
        : MentionReader.none(reading, sentence, low.start(), unit.end());
  }
}
