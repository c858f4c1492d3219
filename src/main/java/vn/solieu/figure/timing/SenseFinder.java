package vn.solieu.figure.timing;

import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.solieu.figure.quantity.Quantity;
import vn.solieu.figure.reading.Blanks;
import vn.solieu.figure.reading.ClauseMarks;
import vn.solieu.figure.reading.ClosedWords;
import vn.solieu.lexicon.Cue;
import vn.solieu.lexicon.CueTable;
import vn.solieu.lexicon.Folded;
import vn.solieu.lexicon.Lexicon;
import vn.solieu.lexicon.PhraseTable;
import vn.solieu.text.Span;

/** Tells flows from stocks by the words around a quantity: "dư nợ cho vay đạt 36 tỷ" is a stock. */
final class SenseFinder {
  private static final int BEFORE = 120;
  private static final int AFTER = 40;
  private static final int NEXT = 18;

  private static final String ONLY = " mới";

  /** "các cơ sở lưu trú thu 5.505 tỷ đồng": they stand, what they earn does not. */
  private static final String THINGS = "things";

  /** "giúp hộ nghèo 14 tỷ đồng": as little does what is given to them. */
  private static final String HEADS = "heads";

  private final PhraseTable<Cue> cues;
  private final PhraseTable<String> reached;
  private final Set<String> events;
  private final Set<String> priced;

  SenseFinder(Lexicon lexicon) {
    cues = CueTable.load(lexicon.resources(), "figure/flow-cues.tsv");
    reached = ClosedWords.load(lexicon.resources(), "only-reached");
    events =
        lexicon.resources().table("figure/flow-units.tsv").stream()
            .map(row -> row.cell(0))
            .collect(Collectors.toUnmodifiableSet());
    priced =
        ClosedWords.set(lexicon.resources(), "priced").stream()
            .map(unit -> "VND/" + unit)
            .collect(Collectors.toUnmodifiableSet());
  }

  /** What is counted happens ("lượt khách", "vụ"); but "lượt khách còn dư nợ" stand. */
  private TimeSense event(Folded lower, Quantity quantity) {
    int blank = quantity.unit().indexOf(' ');
    String head = blank < 0 ? quantity.unit() : quantity.unit().substring(0, blank);
    if (!events.contains(head)) {
      return TimeSense.UNKNOWN;
    }
    int from = quantity.span().end();
    int to = ClauseMarks.end(lower, from, Math.min(lower.length(), from + NEXT), ",;:.(");
    PhraseTable.Match<Cue> next = from < to ? cues.first(lower, from, to) : null;
    boolean stands =
        next != null
            && (next.value().kind().equals("balance") || next.value().kind().equals(HEADS));
    return stands ? TimeSense.BALANCE : TimeSense.FLOW;
  }

  /**
   * What the nearest cue before the quantity says, or else the first one after it in its clause; of
   * a count ("868 doanh nghiệp mới thành lập") the words after it weigh more.
   */
  TimeSense find(Folded lower, Span sentence, Quantity quantity) {
    TimeSense event = event(lower, quantity);
    if (event != TimeSense.UNKNOWN) {
      return event;
    }
    boolean counted =
        !quantity.unit().isEmpty() && Character.isLowerCase(quantity.unit().charAt(0));
    PhraseTable.Match<Cue> cue = counted ? after(lower, sentence, quantity) : null;
    cue = cue == null ? before(lower, sentence, quantity) : cue;
    cue = cue == null && !counted ? after(lower, sentence, quantity) : cue;
    if (cue == null) {
      return priced.contains(quantity.unit()) ? TimeSense.STOCK : TimeSense.UNKNOWN;
    }
    return switch (cue.value().kind()) {
      case "stock", THINGS -> TimeSense.STOCK;
      case "balance", HEADS -> TimeSense.BALANCE;
      case "flow" -> TimeSense.FLOW;
      default -> TimeSense.TIMELESS;
    };
  }

  private PhraseTable.@Nullable Match<Cue> before(Folded lower, Span sentence, Quantity quantity) {
    int start = quantity.span().start();
    int from = Math.max(sentence.start(), start - BEFORE);
    from = Math.max(from, lower.lastIndexOf(';', start - 1, from));
    PhraseTable.Match<Cue> cue = cues.last(lower, from, start);
    boolean money = quantity.unit().equals("VND") || quantity.unit().equals("USD");
    while (cue != null) {
      String kind = cue.value().kind();
      boolean things = money && (kind.equals(THINGS) || kind.equals(HEADS));
      boolean whole = lower.startsWith("%", Blanks.before(lower, cue.start()) - 1);
      boolean only = isOnly(lower, cue.start(), cue.end());
      if (!things && !whole && !only) {
        return cue;
      }
      cue = cues.last(lower, from, only ? cue.end() - ONLY.length() : cue.start());
    }
    return null;
  }

  /** "dư nợ cho vay mới đạt 36 tỷ" has lent no more than that, nothing "cho vay mới". */
  private boolean isOnly(Folded lower, int start, int end) {
    int only = end - ONLY.length();
    return only > start
        && lower.startsWith(ONLY, only)
        && reached.at(lower, Blanks.after(lower, end)) != null;
  }

  private PhraseTable.@Nullable Match<Cue> after(Folded lower, Span sentence, Quantity quantity) {
    int from = quantity.number().end();
    int end = Math.min(sentence.end(), quantity.span().end() + AFTER);
    int to = ClauseMarks.end(lower, Math.max(from, quantity.span().end()), end, ",;:(");
    return from < to ? cues.first(lower, from, to) : null;
  }
}
