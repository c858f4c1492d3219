package vn.solieu.figure.quantity;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.solieu.figure.reading.Blanks;
import vn.solieu.figure.reading.ClosedWords;
import vn.solieu.figure.reading.DigitReader;
import vn.solieu.figure.reading.Numeral;
import vn.solieu.figure.reading.Reading;
import vn.solieu.figure.reading.Sentence;
import vn.solieu.lexicon.Folded;
import vn.solieu.lexicon.Lexicon;
import vn.solieu.lexicon.PhraseTable;
import vn.solieu.text.Span;

/** Stage 1: numbers with their units, minus what is no figure (dates, roads, decrees, ranks, …). */
public final class QuantityFinder {
  /** "xếp thứ 19/63; 4/14 tỉnh miền Trung": how far the next rank may stand from the last. */
  private static final int NEAR = 80;

  /** What joins a number to one that was no figure. */
  private static final Set<String> JOINTS = Set.of(",", "và", "-", "–", "/", "+", "đến", "(", "&");

  /** As long as the longest joint. */
  private static final int LONGEST = 3;

  private final MentionReader mentions;
  private final NonFigures nonFigures;
  private final BoundFinder bounds;
  private final MinusFinder minus;
  private final SharedUnit shared;
  private final QuantityUnit units;
  private final PartComma parts;
  private final PhraseTable<String> places;

  public QuantityFinder(Lexicon lexicon) {
    mentions = new MentionReader(lexicon);
    nonFigures = new NonFigures(lexicon.resources());
    bounds = new BoundFinder(lexicon.resources());
    minus = new MinusFinder(lexicon.resources());
    shared = new SharedUnit(lexicon.resources(), mentions, nonFigures);
    units = new QuantityUnit(lexicon.resources(), mentions);
    parts = new PartComma(lexicon.resources());
    places = ClosedWords.load(lexicon.resources(), "numbered-place");
  }

  public List<Quantity> find(Reading reading) {
    List<Quantity> found = new ArrayList<>();
    for (Sentence sentence : reading.sentences()) {
      find(reading, sentence, found);
    }
    return parts.settle(reading.lower(), found);
  }

  private void find(Reading reading, Sentence sentence, List<Quantity> found) {
    int skipped = -1;
    int rank = -1;
    int limit = sentence.span().end();
    int at = mentions.first(reading, sentence);
    while (at < limit) {
      Mention mention = mentions.read(reading, sentence, at);
      if (mention == null) {
        at = mentions.next(reading, at + 1, limit);
        continue;
      }
      if (!found.isEmpty() && mention.start() < found.getLast().span().end()) {
        mention = mention.unsigned();
      }
      int end = nonFigures.end(mention);
      if (end < 0) {
        end = shared.torn(mention);
      }
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
      at = mentions.next(reading, at, limit);
    }
  }

  /** "xếp thứ 19/63 cả nước; 4/14 tỉnh miền Trung": a rank goes on with the next. */
  private static boolean ranked(Mention mention, int rank) {
    if (rank < 0 || mention.denominator() == null || mention.start() - rank >= NEAR) {
      return false;
    }
    char mark = mention.charAt(mention.before() - 1);
    return mark == ';' || mark == ',' || mention.lower().startsWith(" lên", mention.before() - 4);
  }

  /** "tháng 8 và 9", "Điều 4, 5", "số đuôi 3827 (7)": goes on with what was no figure. */
  private boolean chained(Mention mention, int skipped) {
    return skipped >= 0
        && isJoint(mention.lower(), skipped, mention.start())
        && (!mention.measured() || isPlace(mention));
  }

  /** Nothing but a joint and blanks around it. */
  private static boolean isJoint(Folded lower, int from, int to) {
    int start = from;
    int end = to;
    while (start < end && Character.isWhitespace(lower.charAt(start))) {
      start++;
    }
    while (start < end && Character.isWhitespace(lower.charAt(end - 1))) {
      end--;
    }
    return start < end && end - start <= LONGEST && JOINTS.contains(lower.substring(start, end));
  }

  /** "phường 12, 13 [quận Bình Thạnh]": the place that the numbered ones lie in. */
  private boolean isPlace(Mention mention) {
    ReadUnit unit = mention.unit();
    String text = mention.reading().text();
    int next = unit == null ? text.length() : Blanks.after(text, unit.end());
    return unit != null
        && next < text.length()
        && Character.isUpperCase(text.charAt(next))
        && ClosedWords.isOne(places, unit.unit());
  }

  private @Nullable Quantity quantity(Mention mention, List<Quantity> before) {
    Numeral low = mention.low();
    SharedUnit.Shared ahead = shared.of(mention);
    String unit = units.of(mention, ahead, before);
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
    boolean topics = AroundTopics.is(mention, bound.modifier());
    BigDecimal value = ahead == null ? low.value() : low.value().multiply(ahead.scale());
    boolean below =
        high == null
            && (minus.isBelowZero(mention, bound.modifier().start())
                || (followsMinus(mention, before) && minus.isMarked(mention)));
    return new Quantity(
        span,
        new Span(mention.digits(), mention.end()),
        bound.modifier(),
        below ? value.negate() : value,
        high == null ? null : high.value(),
        unit,
        high != null ? Bound.RANGE : topics ? Bound.EXACT : bound.bound(),
        mention.denominator(),
        mention.sentence().index(),
        low.thousands() != null && low.scaled() && unit.equals("VND"));
  }

  /** The amount before it in the sentence is below zero. */
  private static boolean followsMinus(Mention mention, List<Quantity> before) {
    return !before.isEmpty()
        && before.getLast().sentence() == mention.sentence().index()
        && before.getLast().value().signum() < 0;
  }

  /** The "2" of "26-2". */
  private static boolean glued(Mention mention) {
    char mark = mention.charAt(mention.start() - 1);
    return (mark == '-' || mark == '/') && DigitReader.isDigit(mention.charAt(mention.start() - 2));
  }

  /** "vượt 36,7% kế hoạch" says how far, not more than how much. */
  private static boolean plan(String unit) {
    return unit.startsWith("%") || Ratios.isPoints(unit);
  }
}
