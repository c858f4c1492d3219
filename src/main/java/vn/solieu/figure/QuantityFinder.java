package vn.solieu.figure;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.solieu.lexicon.Cue;
import vn.solieu.lexicon.CueTable;
import vn.solieu.lexicon.Lexicon;
import vn.solieu.lexicon.PhraseTable;
import vn.solieu.lexicon.PhraseTable.Match;
import vn.solieu.text.Span;

/** Stage 1: numbers with their units, minus what is no figure (dates, roads, decrees, ranks, …). */
final class QuantityFinder {
  /** "xếp thứ 19/63; 4/14 tỉnh miền Trung": how far the next rank may stand from the last. */
  private static final int NEAR = 80;

  private static final BigDecimal MILLION = new BigDecimal(1_000_000);
  private static final BigDecimal EARTH = new BigDecimal(14_000_000_000L);
  private static final List<String> AGES = List.of("năm trước", "năm sau", "năm nay", "năm tuổi");
  private static final BigDecimal BILLION = new BigDecimal(1_000_000_000);

  private final MentionReader mentions;
  private final NonFigures nonFigures;
  private final SeriesUnits series;
  private final BoundFinder bounds;
  private final MinusFinder minus;
  private final SharedUnit shared;
  private final PhraseTable<Cue> joints;

  QuantityFinder(Lexicon lexicon) {
    mentions = new MentionReader(lexicon);
    nonFigures = new NonFigures(lexicon.resources());
    series = new SeriesUnits(lexicon.resources());
    bounds = new BoundFinder(lexicon.resources());
    minus = new MinusFinder(lexicon.resources());
    shared = new SharedUnit(lexicon.resources(), mentions, nonFigures);
    joints = CueTable.load(lexicon.resources(), "figure/shared-units.tsv");
  }

  List<Quantity> find(Reading reading) {
    List<Quantity> found = new ArrayList<>();
    for (Sentence sentence : reading.sentences()) {
      if (mentions.any(reading, sentence)) {
        find(reading, sentence, found);
      }
    }
    return found;
  }

  private void find(Reading reading, Sentence sentence, List<Quantity> found) {
    int skipped = -1;
    int rank = -1;
    int at = sentence.span().start();
    while (at < sentence.span().end()) {
      Mention mention = begins(reading.lower(), at) ? mentions.read(reading, sentence, at) : null;
      if (mention == null) {
        at++;
        continue;
      }
      if (!found.isEmpty() && mention.start() < found.getLast().span().end()) {
        mention = mention.unsigned();
      }
      int end = Math.max(nonFigures.end(mention), shared.torn(mention));
      if (end < 0 && chained(mention, skipped)) {
        end = mention.end();
      }
      if (end < 0 && ranked(mention, rank)) {
        end = mention.end();
      }
      if (end >= 0) {
        skipped = end;
        rank = mention.denominator() == null ? rank : end;
        at = Math.max(end, at + 1);
      } else {
        Quantity quantity = quantity(mention, found);
        at = quantity == null ? mention.end() : quantity.span().end();
        if (quantity != null) {
          found.add(quantity);
        }
      }
    }
  }

  /** "xếp thứ 19/63 cả nước; 4/14 tỉnh miền Trung": a rank goes on with the next. */
  private static boolean ranked(Mention mention, int rank) {
    char mark = mention.charAt(mention.before() - 1);
    return rank >= 0
        && mention.denominator() != null
        && mention.start() - rank < NEAR
        && (mark == ';' || mark == ',');
  }

  /** A digit, or the first letter of a word. */
  private static boolean begins(String lower, int at) {
    char c = lower.charAt(at);
    return DigitReader.isDigit(c)
        || (Character.isLetter(c) && (at == 0 || !Character.isLetterOrDigit(lower.charAt(at - 1))));
  }

  /** "tháng 8 và 9", "Điều 4, 5", "số đuôi 3827 (7)": goes on with what was no figure. */
  private static boolean chained(Mention mention, int skipped) {
    if (skipped < 0 || mention.measured() || skipped >= mention.start()) {
      return false;
    }
    String between = mention.lower().substring(skipped, mention.start()).strip();
    return between.equals(",")
        || between.equals("và")
        || between.equals("-")
        || between.equals("–")
        || between.equals("/")
        || between.equals("+")
        || between.equals("đến")
        || between.equals("(")
        || between.equals("&");
  }

  private @Nullable Quantity quantity(Mention mention, List<Quantity> before) {
    Numeral low = mention.low();
    SharedUnit.Shared ahead = shared.of(mention);
    String unit = unit(mention, ahead, before);
    if (low == null || unit == null || (mention.unit() == null && glued(mention))) {
      return null;
    }
    ReadUnit read = mention.unit();
    boolean printed = read != null && (read.listed() || read.unit().equals(unit));
    Span span = new Span(mention.start(), printed ? mention.quoteEnd() : mention.end());
    int from =
        before.isEmpty()
            ? mention.sentence().span().start()
            : Math.max(before.getLast().span().end(), mention.sentence().span().start());
    Numeral high = mention.high();
    BoundFinder.Found bound =
        bounds.find(mention.lower(), from, mention.start(), span.end(), plan(unit));
    BigDecimal value = ahead == null ? low.value() : low.value().multiply(ahead.scale());
    boolean below = high == null && minus.isBelowZero(mention, bound.modifier().start());
    return new Quantity(
        span,
        new Span(mention.digits(), mention.end()),
        bound.modifier(),
        below ? value.negate() : value,
        high == null ? null : high.value(),
        unit,
        high == null ? bound.bound() : Bound.RANGE,
        mention.denominator(),
        mention.sentence().index());
  }

  /** The "2" of "26-2". */
  private static boolean glued(Mention mention) {
    char mark = mention.charAt(mention.start() - 1);
    return (mark == '-' || mark == '/') && DigitReader.isDigit(mention.charAt(mention.start() - 2));
  }

  /** "vượt 36,7% kế hoạch" says how far, not more than how much. */
  private static boolean plan(String unit) {
    return unit.startsWith("%") || unit.equals("điểm %");
  }

  /** Billions are money unless a listed noun is counted. */
  private static boolean billions(Mention mention) {
    Numeral last = mention.high() == null ? mention.low() : mention.high();
    return last != null && last.scale().compareTo(BILLION) >= 0;
  }

  /** "1,6 tiệu": no count is cut in parts, so the word after it is a misprint or no noun. */
  private static boolean broken(Mention mention) {
    Numeral last = mention.high() == null ? mention.low() : mention.high();
    return last != null && last.value().stripTrailingZeros().scale() > 0;
  }

  /** "lên đến 11,5 triệu": what was told before goes on to another size. */
  private boolean moves(Mention mention) {
    Match<Cue> joint = joints.endingAt(mention.lower(), mention.before());
    return joint != null && joint.value().kind().equals("way");
  }

  /** "450 triệu HK": capitals after the number stand for a unit that is not known. */
  private static boolean acronym(Mention mention) {
    String text = mention.reading().text();
    int at = Blanks.after(text, mention.end());
    return at + 1 < text.length()
        && Character.isUpperCase(text.charAt(at))
        && Character.isUpperCase(text.charAt(at + 1));
  }

  /** "65 triệu năm trước": years as well as last year's money. */
  private static boolean isAge(Mention mention) {
    Numeral last = mention.high() == null ? mention.low() : mention.high();
    int year = Blanks.after(mention.lower(), mention.end());
    return last != null
        && last.value().compareTo(EARTH) <= 0
        && AGES.stream().anyMatch(age -> mention.lower().startsWith(age, year));
  }

  /** "1 triệu hai lượt khách": the digit that follows may be tenths of the million or a count. */
  private boolean tenths(Mention mention) {
    return mentions.spelledCount(mention.lower(), mention.end());
  }

  private @Nullable String unit(
      Mention mention, SharedUnit.@Nullable Shared ahead, List<Quantity> before) {
    ReadUnit unit = mention.unit();
    if (unit != null && !unit.listed() && broken(mention)) {
      return null;
    }
    if (unit != null && (unit.listed() || !billions(mention))) {
      return unit.unit();
    }
    String inherited = ahead != null ? ahead.unit() : series.unit(mention, before);
    Numeral last = mention.high() == null ? mention.low() : mention.high();
    boolean money = last != null && last.scale().compareTo(MILLION) >= 0;
    boolean named = series.isMoney(mention);
    boolean unclear = !named && (acronym(mention) || isAge(mention));
    if (inherited == null && (unclear || tenths(mention))) {
      return null;
    }
    if (inherited == null && !named && moves(mention)) {
      inherited = series.counted(mention, before);
    }
    return money && (inherited == null || named) ? "VND" : inherited;
  }
}
