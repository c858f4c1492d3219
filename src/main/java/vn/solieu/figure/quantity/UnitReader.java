package vn.solieu.figure.quantity;

import org.jspecify.annotations.Nullable;
import vn.solieu.figure.quantity.ReadUnit.Kind;
import vn.solieu.figure.reading.Blanks;
import vn.solieu.figure.reading.ClosedWords;
import vn.solieu.figure.reading.DigitReader;
import vn.solieu.figure.reading.Reading;
import vn.solieu.lexicon.Cue;
import vn.solieu.lexicon.CueTable;
import vn.solieu.lexicon.Folded;
import vn.solieu.lexicon.Lexicon;
import vn.solieu.lexicon.PhraseTable;
import vn.solieu.lexicon.PhraseTable.Match;
import vn.solieu.lexicon.Resources;
import vn.solieu.lexicon.Unit;

/**
 * Reads the unit after a number: "tạ/ ha" → "tạ/ha", "đồng/người/năm" → "VND/người/năm", "kWh mỗi
 * năm" → "kWh/năm", "lượt du khách" → "lượt khách". A noun outside every list counts too, by its
 * first syllable, or two where one is only half a noun.
 */
final class UnitReader {
  private static final int MOST_PARTS = 4;

  /** Capitals of a code. */
  private static final int CODE = 5;

  /** "mất 50 triệu đồng một cách dễ dàng". */
  private static final String MANNER = "cách ";

  private final PhraseTable<Unit> measures;
  private final CountedNoun nouns;
  private final PhraseTable<Cue> per;
  private final PhraseTable<Cue> none;
  private final PhraseTable<String> territory;

  UnitReader(Lexicon lexicon) {
    Resources resources = lexicon.resources();
    measures = lexicon.units().phrases();
    nouns = new CountedNoun(resources);
    per = CueTable.load(resources, "lexicon/per.tsv");
    none = CueTable.load(resources, "figure/no-units.tsv");
    territory = ClosedWords.load(resources, "territory");
  }

  /** The unit that begins at or after the blanks at {@code at}, or null. */
  @Nullable ReadUnit read(Reading reading, int at, int limit) {
    Folded lower = reading.lower();
    int start = Blanks.after(lower, at);
    if (start >= limit || none.at(lower, start) != null) {
      return null;
    }
    ReadUnit measure = isName(reading, start, at) ? null : measure(lower, start);
    ReadUnit head = longer(measure, nouns.listed(lower, start));
    if (head == null && start > at) {
      head = nouns.any(reading, start, limit);
    }
    return head == null || head.end() > limit ? null : compound(reading, head, limit);
  }

  /** "đề án 885 M", "xe 67 L -5013": a lone capital is no metre and no litre. */
  private static boolean isName(Reading reading, int start, int at) {
    String text = reading.text();
    char first = text.charAt(start);
    if (start == at || !Character.isUpperCase(first)) {
      return false;
    }
    boolean lone = start + 1 >= text.length() || !Character.isLetterOrDigit(text.charAt(start + 1));
    int next = Blanks.after(text, start + 1);
    boolean plate = next < text.length() && text.charAt(next) == '-';
    return lone && (plate || first == 'M' || first == 'G');
  }

  private static @Nullable ReadUnit longer(@Nullable ReadUnit a, @Nullable ReadUnit b) {
    return a == null || (b != null && b.end() > a.end()) ? b : a;
  }

  private @Nullable ReadUnit measure(Folded lower, int start) {
    Match<Unit> match = measures.gluedAt(lower, start);
    if (match != null && digit(lower, match.end() - 1) && digit(lower, match.end())) {
      match = measures.at(lower, start, Blanks.before(lower, match.end() - 1));
    }
    return match == null
        ? null
        : new ReadUnit(match.end(), match.value().symbol(), kind(match.value()), true);
  }

  /** The "2" of "5 km 200 m" is no square. */
  private static boolean digit(Folded lower, int at) {
    return at < lower.length() && DigitReader.isDigit(lower.charAt(at));
  }

  private static Kind kind(Unit unit) {
    return switch (unit.dimension()) {
      case "ratio", "points" -> Kind.RATIO;
      case "multiple" -> Kind.MULTIPLE;
      case "money" -> Kind.MONEY;
      case "time" -> Kind.TIME;
      default -> Kind.MEASURE;
    };
  }

  /** Whether a listed noun begins at or after the blanks at {@code at}. */
  boolean counts(Folded lower, int at) {
    return nouns.counts(lower, at);
  }

  /** The unit of money that names no currency, with what stands under its slash: "2 tỷ/vụ". */
  ReadUnit money(Reading reading, int at, int limit) {
    return compound(reading, new ReadUnit(at, "VND", Kind.MONEY, true), limit);
  }

  private ReadUnit compound(Reading reading, ReadUnit head, int limit) {
    ReadUnit unit = head;
    for (int i = 1; i < MOST_PARTS; i++) {
      ReadUnit more = under(reading, unit, limit);
      if (more == null) {
        return unit;
      }
      unit = new ReadUnit(more.end(), unit.unit() + "/" + more.unit(), unit.kind(), unit.listed());
    }
    return unit;
  }

  /** What stands under the slash, or after "mỗi". */
  private @Nullable ReadUnit under(Reading reading, ReadUnit unit, int limit) {
    Folded lower = reading.lower();
    int at = Blanks.after(lower, unit.end());
    int start = PerStart.of(lower, at, unit);
    if (start < 0 || start >= limit) {
      return null;
    }
    if (lower.charAt(at) == '.') {
      ReadUnit measure = measure(lower, start);
      return measure != null && measure.kind() == Kind.MEASURE ? measure : null;
    }
    if (unit.isCount() && lower.startsWith(PerStart.ONE, at)) {
      ReadUnit time = measure(lower, start);
      return time != null && time.kind() == Kind.TIME ? time : null;
    }
    ReadUnit below = longer(measure(lower, start), perNoun(lower, start));
    if (below == null && DigitReader.isDigit(lower.charAt(start))) {
      below = perNumber(lower, start);
      below = below == null && lower.charAt(at) == '/' ? perTimes(lower, unit, start) : below;
    }
    if (below == null && lower.charAt(at) == '/') {
      below = nouns.listed(lower, start);
    }
    if (below == null && unit.kind() == Kind.MONEY) {
      below = priced(reading, start, limit);
    }
    return below != null && below.end() <= limit && fits(unit, below) ? below : null;
  }

  /** What a price is of: "đồng/nền", "USD/BTC", "đồng một bản". */
  private @Nullable ReadUnit priced(Reading reading, int start, int limit) {
    Folded lower = reading.lower();
    int digit = start - PerStart.DIGIT.length();
    boolean first = lower.startsWith(PerStart.DIGIT, digit) && tight(lower, digit);
    if (!first && !tight(lower, start)) {
      boolean one = lower.startsWith(PerStart.ONE, start - PerStart.ONE.length());
      return one && !lower.startsWith(MANNER, start) ? nouns.listed(lower, start) : null;
    }
    String text = reading.text();
    int end = start;
    while (end < limit && Character.isUpperCase(text.charAt(end))) {
      end++;
    }
    boolean ends = end == lower.length() || !lower.isLetterOrDigit(end);
    boolean code = ends && end - start >= 2 && end - start <= CODE;
    return code
        ? new ReadUnit(end, text.substring(start, end), Kind.COUNTED, false)
        : nouns.any(reading, start, limit);
  }

  /** Right behind a slash that stands right behind the unit: "đồng/nền". */
  private static boolean tight(Folded lower, int start) {
    return lower.charAt(start - 1) == '/' && Character.isLetter(lower.charAt(start - 2));
  }

  /**
   * A rate is by the time, dong are by what foreign money they buy: "23.380 đồng/USD"; "đồng một
   * lít/kg" is by either measure.
   */
  private boolean fits(ReadUnit unit, ReadUnit below) {
    if (unit.kind() == Kind.RATIO) {
      return below.kind() == Kind.TIME;
    }
    if (ClosedWords.isOne(territory, unit.unit()) && ClosedWords.isOne(territory, below.unit())) {
      return false;
    }
    if (below.kind() == Kind.MEASURE && unit.unit().indexOf('/') > 0) {
      return false;
    }
    return below.kind() != Kind.MONEY || (unit.unit().equals("VND") && !below.unit().equals("VND"));
  }

  /** "10.000 dân", "100.000 trẻ đẻ sống", "100 ml". */
  private @Nullable ReadUnit perNumber(Folded lower, int start) {
    int end = DigitReader.end(lower, start);
    if (!lower.substring(start, end).matches("1[0.]*")) {
      return null;
    }
    int unit = Blanks.after(lower, end);
    ReadUnit noun = longer(measure(lower, unit), perNoun(lower, unit));
    return noun == null
        ? null
        : new ReadUnit(
            noun.end(), lower.substring(start, end) + " " + noun.unit(), Kind.COUNTED, true);
  }

  /** "20 tỷ đồng/5 năm", "3 triệu đồng/2 tháng": an amount of more than one year or month. */
  private @Nullable ReadUnit perTimes(Folded lower, ReadUnit unit, int start) {
    int end = DigitReader.end(lower, start);
    ReadUnit time = end - start > 2 ? null : measure(lower, Blanks.after(lower, end));
    boolean amount = unit.kind() != Kind.RATIO && unit.kind() != Kind.MULTIPLE;
    boolean is = amount && unit.kind() != Kind.TIME && time != null && time.kind() == Kind.TIME;
    return time == null || !is
        ? null
        : new ReadUnit(
            time.end(), lower.substring(start, end) + " " + time.unit(), Kind.COUNTED, true);
  }

  private @Nullable ReadUnit perNoun(Folded lower, int start) {
    Match<Cue> match = per.at(lower, start);
    return match == null
        ? null
        : new ReadUnit(match.end(), match.value().kind(), Kind.COUNTED, true);
  }
}
