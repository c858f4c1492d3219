package vn.solieu.figure.quantity;

import org.jspecify.annotations.Nullable;
import vn.solieu.figure.quantity.ReadUnit.Kind;
import vn.solieu.figure.reading.Blanks;
import vn.solieu.figure.reading.Reading;
import vn.solieu.lexicon.Cue;
import vn.solieu.lexicon.CueTable;
import vn.solieu.lexicon.Folded;
import vn.solieu.lexicon.PhraseTable;
import vn.solieu.lexicon.PhraseTable.Match;
import vn.solieu.lexicon.Resources;

/**
 * Reads the noun that a number counts: "lượt du khách" → "lượt khách". One outside every list
 * counts too, by its first syllable, or two where one is only half a noun.
 */
final class CountedNoun {
  private static final String POINT = "điểm";

  private final PhraseTable<Cue> counted;
  private final PhraseTable<String> uncounted;
  private final PhraseTable<String> halves;

  CountedNoun(Resources resources) {
    counted = CueTable.load(resources, "lexicon/counted.tsv");
    uncounted = words(resources, "lexicon/uncounted.tsv", 0);
    halves = words(resources, "lexicon/half-words.tsv", 1);
  }

  /** Words of a table, each with what stands in {@code column} of its row. */
  private static PhraseTable<String> words(Resources resources, String table, int column) {
    PhraseTable.Builder<String> words = PhraseTable.builder(resources);
    resources.table(table).forEach(row -> words.add(row.cell(0), row.cell(column)));
    return words.build();
  }

  /** The listed noun that begins at {@code start}, or null. */
  @Nullable ReadUnit listed(Folded lower, int start) {
    Match<Cue> match = counted.at(lower, start);
    if (match == null) {
      return MenAndWomen.read(lower, start);
    }
    Cue cue = match.value();
    if (cue.note().equals("before-noun") && !nounAt(lower, Blanks.after(lower, match.end()))) {
      if (cue.phrase().equals(POINT) && RatePoints.moved(lower, start, match.end())) {
        return new ReadUnit(match.end(), RatePoints.UNIT, Kind.RATIO, true);
      }
      return IndexPoints.named(lower, start)
          ? new ReadUnit(match.end(), cue.phrase(), Kind.MEASURE, true)
          : null;
    }
    return new ReadUnit(
        match.end(), cue.kind().isEmpty() ? cue.phrase() : cue.kind(), Kind.COUNTED, true);
  }

  /** The first word at {@code start} as a noun, with a second where it is half of one, or null. */
  @Nullable ReadUnit any(Reading reading, int start, int limit) {
    Folded lower = reading.lower();
    int end = lower.lettersEnd(start, limit);
    boolean proper = Character.isUpperCase(reading.text().charAt(start));
    if (end - start < 2 || proper || uncounted.is(lower, start, end)) {
      return null;
    }
    String word = lower.substring(start, end);
    Match<String> half = halves.at(lower, start, end);
    if (half == null || half.end() < end) {
      return new ReadUnit(end, word, Kind.COUNTED, false);
    }
    int rest = half.value().equals("half") ? Blanks.after(lower, end) : limit;
    int last = rest < limit ? lower.lettersEnd(rest, limit) : rest;
    boolean whole =
        last - rest >= 2
            && Character.isLowerCase(reading.text().charAt(rest))
            && !uncounted.is(lower, rest, last)
            && counted.at(lower, rest) == null;
    return whole
        ? new ReadUnit(last, word + " " + lower.substring(rest, last), Kind.COUNTED, false)
        : null;
  }

  /** A word that may be a noun begins at {@code at}. */
  private boolean nounAt(Folded lower, int at) {
    int end = lower.lettersEnd(at, lower.length());
    return end - at >= 2 && !uncounted.is(lower, at, end);
  }

  /** Whether a listed noun begins at or after the blanks at {@code at}. */
  boolean counts(Folded lower, int at) {
    return counted.at(lower, Blanks.after(lower, at)) != null;
  }
}
