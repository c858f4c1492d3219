package vn.solieu.figure.quantity;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.solieu.figure.reading.Blanks;
import vn.solieu.figure.reading.ClauseMarks;
import vn.solieu.figure.reading.ClosedWords;
import vn.solieu.figure.reading.Numeral;
import vn.solieu.lexicon.Cue;
import vn.solieu.lexicon.CueTable;
import vn.solieu.lexicon.Folded;
import vn.solieu.lexicon.PhraseTable;
import vn.solieu.lexicon.PhraseTable.Match;
import vn.solieu.lexicon.Resources;

/**
 * The unit that a quantity gets: the printed one, else that of the number it shares one with, of
 * its series, or, for millions that nothing else explains, dong. None where that would be a guess.
 */
final class QuantityUnit {
  private static final BigDecimal MILLION = new BigDecimal(1_000_000);
  private static final BigDecimal BILLION = new BigDecimal(1_000_000_000);
  private static final BigDecimal EARTH = new BigDecimal(14_000_000_000L);

  private final MentionReader mentions;
  private final SeriesUnits series;
  private final PhraseTable<Cue> joints;
  private static final int NEAR = 60;

  private final PhraseTable<Cue> bounds;
  private final PhraseTable<String> amounts;
  private final PhraseTable<String> foreign;
  private final PhraseTable<String> ages;
  private final HeadsUnit heads;
  private final SeriesRate rates;
  private final EachUnit each;
  private final ArrivalUnit arrivals;
  private final RankedCount ranked;
  private final NamedCount named;
  private final ReceivedPeople received;
  private final TradedVolume volumes;
  private final PhraseTable<String> multiples;
  private final PhraseTable<String> asked;

  QuantityUnit(Resources resources, MentionReader mentions) {
    this.mentions = mentions;
    series = new SeriesUnits(resources);
    joints = CueTable.load(resources, "figure/shared-units.tsv");
    amounts = ClosedWords.load(resources, "number-of-things");
    bounds = CueTable.load(resources, "figure/bounds.tsv");
    foreign = ClosedWords.load(resources, "foreign-money");
    ages = ClosedWords.load(resources, "age");
    heads = new HeadsUnit(resources);
    rates = new SeriesRate(resources);
    each = new EachUnit(resources);
    arrivals = new ArrivalUnit(resources, mentions);
    ranked = new RankedCount(resources);
    named = new NamedCount(resources, mentions.units());
    received = new ReceivedPeople(resources);
    volumes = new TradedVolume(resources);
    multiples = ClosedWords.load(resources, "multiple");
    asked = ClosedWords.load(resources, "asked-for");
  }

  /** The unit of {@code mention}, or null when it is no figure. */
  @Nullable String of(Mention mention, SharedUnit.@Nullable Shared ahead, List<Quantity> before) {
    String unit = plain(mention, ahead, before);
    String under = unit == null ? null : under(mention, unit, before);
    return under == null ? unit : unit + "/" + under;
  }

  /** What stands under the unit without being printed behind it, or null. */
  private @Nullable String under(Mention mention, String unit, List<Quantity> before) {
    String under = heads.under(mention, unit);
    under = under == null ? rates.under(mention, unit, before) : under;
    under = under == null ? arrivals.under(mention, unit) : under;
    return under == null ? each.under(mention, unit) : under;
  }

  private @Nullable String plain(
      Mention mention, SharedUnit.@Nullable Shared ahead, List<Quantity> before) {
    ReadUnit unit = mention.unit();
    if (isForeign(mention) || (unit != null && !unit.listed() && broken(mention))) {
      return null;
    }
    if (unit != null && !(billions(mention) && (!unit.listed() || isAsked(unit)))) {
      return unit.unit();
    }
    String count = unit == null ? named.of(mention) : null;
    if (count != null) {
      return count;
    }
    String share = BareShare.unit(mention, before);
    if (share != null) {
      return share;
    }
    if (unit == null && isTimes(mention)) {
      return Ratios.TIMES;
    }
    if (unit == null && ahead == null && isGraded(mention, before)) {
      return null;
    }
    String inherited = ahead != null ? ahead.unit() : series.unit(mention, before);
    inherited = inherited == null ? ranked.unit(mention, before) : inherited;
    inherited = inherited == null ? received.unit(mention, before) : inherited;
    Numeral last = mention.high() == null ? mention.low() : mention.high();
    boolean money = last != null && last.scale().compareTo(MILLION) >= 0;
    boolean named = series.isMoney(mention) && !series.isNumbered(mention) && !volumes.is(mention);
    boolean unclear =
        mentions.scaleFollows(mention) || (!named && (acronym(mention) || isAge(mention)));
    if (inherited == null && (unclear || tenths(mention))) {
      return null;
    }
    boolean moves = moves(mention);
    int same = money ? 0 : 1;
    if (inherited == null && !named && (money || moves)) {
      inherited = series.counted(mention, before, same, moves ? 1 : 0);
    }
    if (inherited == null && money && !named) {
      String people = series.people(mention);
      inherited = people == null ? series.numbered(mention) : people;
      inherited = inherited == null ? series.thing(mention) : inherited;
    }
    if (money && inherited == null && !named && !billions(mention) && isOfThings(mention)) {
      return ofThings(mention, before);
    }
    boolean far = inherited != null && inherited.startsWith("VND/") && !near(mention, before);
    return money && (inherited == null || named || far) ? "VND" : inherited;
  }

  /** "khối lượng lên đến gần 300 triệu", "con số hơn 1 triệu này": a number of what was told. */
  private boolean isOfThings(Mention mention) {
    Folded lower = mention.lower();
    int end = mention.before();
    boolean bracket = mention.unit() == null && mention.charAt(end - 1) == '(';
    int to = bracket ? end - 1 : mention.start();
    int from = Math.max(mention.sentence().span().start(), to - NEAR);
    Match<String> amount = amounts.last(lower, from, to);
    return amount != null && ClauseMarks.none(lower, amount.end(), to, ",;.(:");
  }

  /** What was counted last, money where that was told, else null. */
  private @Nullable String ofThings(Mention mention, List<Quantity> before) {
    String counted = series.counted(mention, before, 0, 1);
    boolean after =
        !before.isEmpty() && before.getLast().sentence() >= mention.sentence().index() - 1;
    boolean dong = after && before.getLast().unit().startsWith("VND");
    return counted == null && dong ? "VND" : counted;
  }

  /** "8.000 tỷ kiến nghị trung ương hỗ trợ". */
  private boolean isAsked(ReadUnit unit) {
    return ClosedWords.isOne(asked, unit.unit());
  }

  /** "6.102 bài trên 8, 228 bài điểm 10": the mark of what was counted, and no more of them. */
  private boolean isGraded(Mention mention, List<Quantity> before) {
    Quantity last = before.isEmpty() ? null : before.getLast();
    Match<Cue> bound = bounds.endingAt(mention.lower(), mention.before());
    return last != null
        && bound != null
        && last.sentence() == mention.sentence().index()
        && Character.isLowerCase(last.unit().charAt(0))
        && Blanks.after(mention.lower(), last.span().end()) == bound.start();
  }

  /** "tăng gấp 3 kể từ năm 2016". */
  private boolean isTimes(Mention mention) {
    Numeral last = mention.high() == null ? mention.low() : mention.high();
    return last != null
        && !last.scaled()
        && multiples.endingAt(mention.lower(), mention.before()) != null;
  }

  /** About as much as what was told last. */
  private static boolean near(Mention mention, List<Quantity> before) {
    Numeral low = mention.low();
    return low == null
        || before.isEmpty()
        || (low.value().compareTo(before.getLast().value().movePointRight(1)) < 0
            && low.value().compareTo(before.getLast().value().movePointLeft(1)) > 0);
  }

  /** "146 tỉ peso": money of which no one can say whose, but none of Vietnam's. */
  private boolean isForeign(Mention mention) {
    Numeral last = mention.high() == null ? mention.low() : mention.high();
    int next = Blanks.after(mention.lower(), mention.end());
    boolean known = mention.unit() != null && mention.unit().kind() == ReadUnit.Kind.MONEY;
    return last != null && last.scaled() && !known && foreign.at(mention.lower(), next) != null;
  }

  /** Billions are money unless a listed noun is counted. */
  private static boolean billions(Mention mention) {
    Numeral last = mention.high() == null ? mention.low() : mention.high();
    return last != null && last.scale().compareTo(BILLION) >= 0;
  }

  /** "1,6 tiệu": no count is cut in parts, so the word after it is a misprint or no noun. */
  private static boolean broken(Mention mention) {
    Numeral last = mention.high() == null ? mention.low() : mention.high();
    return last != null && last.isCut();
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
  private boolean isAge(Mention mention) {
    Numeral last = mention.high() == null ? mention.low() : mention.high();
    int year = Blanks.after(mention.lower(), mention.end());
    return last != null
        && last.value().compareTo(EARTH) <= 0
        && ages.at(mention.lower(), year) != null;
  }

  /** "1 triệu hai lượt khách": the digit that follows may be tenths of the million or a count. */
  private boolean tenths(Mention mention) {
    return mentions.spelledCount(mention.lower(), mention.end());
  }
}
