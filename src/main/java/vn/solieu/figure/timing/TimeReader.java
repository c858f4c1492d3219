package vn.solieu.figure.timing;

import java.util.ArrayList;
import java.util.List;
import vn.solieu.figure.quantity.Quantity;
import vn.solieu.figure.quantity.Ratios;
import vn.solieu.figure.reading.Blanks;
import vn.solieu.figure.reading.ClosedWords;
import vn.solieu.figure.reading.Reading;
import vn.solieu.figure.stance.Role;
import vn.solieu.figure.stance.Stance;
import vn.solieu.lexicon.Folded;
import vn.solieu.lexicon.Lexicon;
import vn.solieu.lexicon.PhraseTable;
import vn.solieu.text.Span;

/** Cuts the sentences of a document into tokens of time and finds the expressions among them. */
final class TimeReader {
  /** Chars of a sentence that are read at once. */
  private static final int LONGEST = 1500;

  /** The one stretch of most sentences. */
  private static final List<SentenceTimes> NOTHING = List.of(SentenceTimes.NOTHING);

  private final TimeLexer lexer;
  private final PhraseTable<String> equals;

  TimeReader(Lexicon lexicon) {
    equals = ClosedWords.load(lexicon.resources(), "equal-verb");
    lexer = new TimeLexer(lexicon);
  }

  /** Each sentence in stretches of bounded length, so that the rules take linear time. */
  List<List<SentenceTimes>> read(Reading reading, List<Quantity> quantities, List<Stance> stances) {
    int sentences = reading.sentences().size();
    List<List<SentenceTimes>> read = new ArrayList<>(sentences);
    int q = 0;
    for (int i = 0; i < sentences; i++) {
      Span sentence = reading.sentences().get(i).span();
      int start = sentence.start();
      int limit = sentence.end();
      boolean more = q < quantities.size();
      boolean none = !more || quantities.get(q).span().start() >= limit;
      if (none && limit - start <= LONGEST && isIdle(reading, sentence, more)) {
        read.add(NOTHING);
        continue;
      }
      List<SentenceTimes> stretches = new ArrayList<>(1);
      while (start < limit || stretches.isEmpty()) {
        int end = Math.min(limit, start + LONGEST);
        int first = q;
        while (q < quantities.size() && quantities.get(q).span().start() < end) {
          end = Math.max(end, quantities.get(q).span().end());
          q++;
        }
        List<Quantity> own = quantities.subList(first, q);
        Span span = new Span(start, Math.max(start, end));
        boolean idle = own.isEmpty() && isIdle(reading, span, q < quantities.size());
        List<TimeToken> tokens = idle ? List.of() : lexer.read(reading.lower(), span, own, first);
        stretches.add(
            MentionFinder.find(
                tokens, n -> isRatio(reading.lower(), quantities.get(n), stances.get(n))));
        start = end;
        if (start >= limit) {
          break;
        }
      }
      read.add(stretches);
    }
    return read;
  }

  /**
   * A stretch without quantities tells nothing: no expression stands in it, or none follows {@code
   * more} figures of a text with a date.
   */
  private boolean isIdle(Reading reading, Span span, boolean more) {
    return (!more && reading.document().date() != null) || !lexer.mayHold(reading.lower(), span);
  }

  /** "gấp 2 lần [năm 2018]", "bằng 95% [năm 2018]", "tương đương 90% [năm 2018]". */
  private boolean isRatio(Folded lower, Quantity quantity, Stance stance) {
    int at = Math.min(quantity.modifier().start(), quantity.span().start());
    boolean change =
        stance.role() == Role.CHANGE
            || (stance.role() == Role.TARGET && stance.direction() != null);
    return change
        && (Ratios.isMultiple(quantity.unit())
            || equals.endingAt(lower, Blanks.before(lower, at)) != null);
  }
}
