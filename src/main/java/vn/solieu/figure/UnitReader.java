package vn.solieu.figure;

import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.solieu.figure.ReadUnit.Kind;
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

  private static final String ONE = "một ";
  private static final String DIGIT = "1 ";

  /** "mất 50 triệu đồng một cách dễ dàng". */
  private static final String MANNER = "cách ";

  private final PhraseTable<Unit> measures;
  private final PhraseTable<Cue> counted;
  private final PhraseTable<Cue> per;
  private final Set<String> uncounted;
  private final Map<String, String> halves;
  private final PhraseTable<Cue> none;
  private final PhraseTable<String> territory;

  UnitReader(Lexicon lexicon) {
    Resources resources = lexicon.resources();
    measures = lexicon.units().phrases();
    counted = CueTable.load(resources, "lexicon/counted.tsv");
    per = CueTable.load(resources, "lexicon/per.tsv");
    none = CueTable.load(resources, "figure/no-units.tsv");
    territory = ClosedWords.load(resources, "territory");
    uncounted =
        resources.table("lexicon/uncounted.tsv").stream()
            .map(row -> row.cell(0))
            .collect(Collectors.toUnmodifiableSet());
    halves =
        resources.table("lexicon/half-words.tsv").stream()
            .collect(Collectors.toUnmodifiableMap(row -> row.cell(0), row -> row.cell(1)));
  }

  /** The unit that begins at or after the blanks at {@code at}, or null. */
  @Nullable ReadUnit read(Reading reading, int at, int limit) {
    Folded lower = reading.lower();
    int start = Blanks.after(lower, at);
    if (start >= limit || none.at(lower, start) != null) {
      return null;
    }
    ReadUnit measure = isName(reading, start, at) ? null : measure(lower, start);
    ReadUnit head = longer(measure, noun(lower, start));
    if (head == null && start > at) {
      head = anyNoun(reading, start, limit);
    }
    return head == null || head.end() > limit ? null : compound(reading, head, limit);
  }

  /** "đề án 885 M", "xe 67 L -5013": a lone capital is no metre and no litre. */
  private static boolean isName(Reading reading, int start, int at) {
    String text = reading.text();
    boolean lone = start + 1 >= text.length() || !Character.isLetterOrDigit(text.charAt(start + 1));
    int next = Blanks.after(text, start + 1);
    boolean plate = next < text.length() && text.charAt(next) == '-';
    return start > at
        && lone
        && ("MG".indexOf(text.charAt(start)) >= 0
            || (plate && Character.isUpperCase(text.charAt(start))));
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

  private @Nullable ReadUnit noun(Folded lower, int start) {
    Match<Cue> match = counted.at(lower, start);
    if (match == null) {
      return null;
    }
    Cue cue = match.value();
    if (cue.note().equals("before-noun") && !nounAt(lower, Blanks.after(lower, match.end()))) {
      return IndexPoints.named(lower, start)
          ? new ReadUnit(match.end(), cue.phrase(), Kind.MEASURE, true)
          : null;
    }
    return new ReadUnit(
        match.end(), cue.kind().isEmpty() ? cue.phrase() : cue.kind(), Kind.COUNTED, true);
  }

  private @Nullable ReadUnit anyNoun(Reading reading, int start, int limit) {
    Folded lower = reading.lower();
    int end = lower.lettersEnd(start, limit);
    String word = lower.substring(start, end);
    boolean proper = Character.isUpperCase(reading.text().charAt(start));
    if (word.length() < 2 || proper || uncounted.contains(word)) {
      return null;
    }
    String half = halves.get(word);
    if (half == null) {
      return new ReadUnit(end, word, Kind.COUNTED, false);
    }
    int rest = half.equals("half") ? Blanks.after(lower, end) : limit;
    int last = rest < limit ? lower.lettersEnd(rest, limit) : rest;
    boolean whole =
        last - rest >= 2
            && Character.isLowerCase(reading.text().charAt(rest))
            && !uncounted.contains(lower.substring(rest, last))
            && counted.at(lower, rest) == null;
    return whole
        ? new ReadUnit(last, word + " " + lower.substring(rest, last), Kind.COUNTED, false)
        : null;
  }

  /** A word that may be a noun begins at {@code at}. */
  private boolean nounAt(Folded lower, int at) {
    int end = at;
    while (end < lower.length() && Character.isLetter(lower.charAt(end))) {
      end++;
    }
    return end - at >= 2 && !uncounted.contains(lower.substring(at, end));
  }

  /** Whether a listed noun begins at or after the blanks at {@code at}. */
  boolean counts(Folded lower, int at) {
    return counted.at(lower, Blanks.after(lower, at)) != null;
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
    int start = perStart(lower, at, unit);
    if (start < 0 || start >= limit) {
      return null;
    }
    ReadUnit below = longer(measure(lower, start), perNoun(lower, start));
    if (below == null && DigitReader.isDigit(lower.charAt(start))) {
      below = perNumber(lower, start);
    }
    if (below == null && lower.charAt(at) == '/') {
      below = noun(lower, start);
    }
    if (below == null && unit.kind() == Kind.MONEY) {
      below = priced(reading, start, limit);
    }
    return below != null && below.end() <= limit && fits(unit, below) ? below : null;
  }

  /** What a price is of: "đồng/nền", "USD/BTC", "đồng một bản". */
  private @Nullable ReadUnit priced(Reading reading, int start, int limit) {
    Folded lower = reading.lower();
    int digit = start - DIGIT.length();
    boolean first = lower.startsWith(DIGIT, digit) && tight(lower, digit);
    if (!first && !tight(lower, start)) {
      boolean one = lower.startsWith(ONE, start - ONE.length());
      return one && !lower.startsWith(MANNER, start) ? noun(lower, start) : null;
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
        : anyNoun(reading, start, limit);
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

  private static int perStart(Folded lower, int at, ReadUnit unit) {
    int slash = unit.kind() == Kind.MEASURE ? slashAfterWord(lower, at) : -1;
    if (slash >= 0) {
      return slash + 1;
    }
    if (at < lower.length() && lower.charAt(at) == '/') {
      int next = Blanks.after(lower, at + 1);
      return pastOne(lower, next);
    }
    boolean each = lower.startsWith("mỗi ", at) && unit.kind() != Kind.RATIO;
    boolean one = lower.startsWith(ONE, at) && unit.kind() == Kind.MONEY;
    return each || one ? Blanks.after(lower, at + 4) : -1;
  }

  /** "/một cổ phiếu", "/1 người": to what the one is of. */
  private static int pastOne(Folded lower, int at) {
    int end =
        lower.startsWith(ONE, at)
            ? at + ONE.length()
            : lower.startsWith(DIGIT, at) ? at + DIGIT.length() : at;
    return end < lower.length() && Character.isLetter(lower.charAt(end)) ? end : at;
  }

  /** "10.000 dân", "100.000 trẻ đẻ sống". */
  private @Nullable ReadUnit perNumber(Folded lower, int start) {
    int end = DigitReader.end(lower, start);
    if (!lower.substring(start, end).matches("1[0.]*")) {
      return null;
    }
    ReadUnit noun = perNoun(lower, Blanks.after(lower, end));
    return noun == null
        ? null
        : new ReadUnit(
            noun.end(), lower.substring(start, end) + " " + noun.unit(), Kind.COUNTED, true);
  }

  /** The slash of "lít bia/năm", "tấn rác thải/ngày", behind what is measured, or -1. */
  private static int slashAfterWord(Folded lower, int at) {
    int end = at;
    int words = 0;
    while (words < 2 && end < lower.length() && lower.charAt(end) != '/') {
      int from = words == 0 ? end : Blanks.after(lower, end);
      end = from;
      while (end < lower.length() && end - from < 8 && Character.isLetter(lower.charAt(end))) {
        end++;
      }
      words = end == from ? 2 : words + 1;
    }
    return end > at && end < lower.length() && lower.charAt(end) == '/' ? end : -1;
  }

  private @Nullable ReadUnit perNoun(Folded lower, int start) {
    Match<Cue> match = per.at(lower, start);
    return match == null
        ? null
        : new ReadUnit(match.end(), match.value().kind(), Kind.COUNTED, true);
  }
}
