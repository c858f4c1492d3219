package vn.solieu.figure.quantity;

import java.math.BigDecimal;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.solieu.figure.reading.Blanks;
import vn.solieu.figure.reading.ClauseMarks;
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
 * What "số" in the clause of a bare number says is numbered: "số người tham gia là 918.520" →
 * người. Where the number alone stands in a bracket or behind a way ("số cặp đôi tăng 8%, lên 4,2
 * triệu") the clause before tells. "Dân số" counts people, and no other word that ends so counts
 * anything.
 */
final class NumberedNoun {
  private static final int WINDOW = 120;
  private static final String CLAUSE = ",;(:\n";
  private static final BigDecimal BILLION = BigDecimal.valueOf(1_000_000_000);
  private static final String PEOPLE = "dân";
  private static final String PERSON = "người";
  private static final String NUMBER = "số ";
  private static final String AMOUNT = "số lượng ";

  private final PhraseTable<Cue> counted;
  private final PhraseTable<Cue> ways;
  private final PhraseTable<String> plurals;
  private final Set<String> compounds;

  NumberedNoun(Resources resources) {
    counted = CueTable.load(resources, "lexicon/counted.tsv");
    ways = CueTable.load(resources, "figure/shared-units.tsv");
    plurals = ClosedWords.load(resources, "plural");
    compounds = ClosedWords.set(resources, "number-compounds");
  }

  /** The unit that the noun gives, or null. */
  @Nullable String of(Mention mention) {
    int end = mention.start();
    int from = Math.max(mention.sentence().span().start(), end - WINDOW);
    int clause = clause(mention, from, end);
    String words = mention.lower().substring(clause, end);
    int at = words.startsWith(NUMBER) ? 0 : words.indexOf(" " + NUMBER) + 1;
    Numeral low = mention.low();
    boolean whole = low != null && low.value().stripTrailingZeros().scale() <= 0;
    String before = words.substring(0, at).strip();
    String last = before.substring(before.lastIndexOf(' ') + 1);
    if (whole && last.equals(PEOPLE) && words.startsWith(NUMBER, at)) {
      return PERSON;
    }
    boolean amount = words.startsWith(AMOUNT, at);
    boolean billions = whole && low != null && low.scale().compareTo(BILLION) >= 0;
    if ((billions && !amount) || compounds.contains(last)) {
      return null;
    }
    int thing = clause + at + (amount ? AMOUNT.length() : NUMBER.length());
    Match<Cue> noun =
        whole && words.startsWith(NUMBER, at)
            ? counted.at(mention.lower(), past(mention, thing))
            : null;
    return SeriesUnits.unit(noun);
  }

  /** Past "các", "những". */
  private int past(Mention mention, int at) {
    Match<String> plural = plurals.at(mention.lower(), at);
    return plural == null ? at : Blanks.after(mention.lower(), plural.end());
  }

  /** Where the clause begins that tells what is numbered. */
  private int clause(Mention mention, int from, int end) {
    Folded lower = mention.lower();
    int clause = ClauseMarks.start(lower, from, end, CLAUSE);
    if (clause <= from) {
      return clause;
    }
    char mark = lower.charAt(clause - 1);
    Match<Cue> way = ways.at(lower, Blanks.after(lower, clause));
    boolean goes =
        mark == ','
            && way != null
            && way.value().kind().equals("way")
            && way.end() == mention.before();
    boolean alone = mark == '(' && Blanks.after(lower, clause) == end;
    return alone || goes ? start(lower, from, clause - 1) : clause;
  }

  /** Where the clause begins that ends at {@code end}; the comma of a number parts nothing. */
  private static int start(Folded lower, int from, int end) {
    int start = ClauseMarks.start(lower, from, end, CLAUSE);
    while (start > from
        && start < end
        && DigitReader.isDigit(lower.charAt(start))
        && start > 1
        && DigitReader.isDigit(lower.charAt(start - 2))) {
      start = ClauseMarks.start(lower, from, start - 1, CLAUSE);
    }
    return start;
  }
}
