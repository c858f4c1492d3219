package vn.solieu.figure.quantity;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.solieu.figure.quantity.ReadUnit.Kind;
import vn.solieu.figure.reading.Blanks;
import vn.solieu.figure.reading.ClosedWords;
import vn.solieu.lexicon.Cue;
import vn.solieu.lexicon.CueTable;
import vn.solieu.lexicon.PhraseTable;
import vn.solieu.lexicon.PhraseTable.Match;
import vn.solieu.lexicon.Resources;

/** Counts that name a kind of thing: "ô tô dưới 9 chỗ ngồi", "phòng học 3 ca", "đường 4 làn xe". */
final class AttributeNumber implements NonFigure {
  private static final String ATTRIBUTES = "figure/attributes.tsv";
  private static final int MAKE = 3;

  private final PhraseTable<Cue> nouns;

  /** All units that such nouns have after them. */
  private final Set<String> units;

  private final PhraseTable<Cue> bounds;
  private final PhraseTable<String> froms;

  AttributeNumber(Resources resources) {
    nouns = CueTable.load(resources, ATTRIBUTES);
    units =
        resources.table(ATTRIBUTES).stream()
            .flatMap(row -> Stream.of(row.cell(1).split("\\|")))
            .collect(Collectors.toUnmodifiableSet());
    bounds = CueTable.load(resources, "figure/bounds.tsv");
    froms = ClosedWords.load(resources, "range-start");
  }

  @Override
  public boolean knows(@Nullable Kind unit) {
    return unit != null;
  }

  @Override
  public int end(Mention mention) {
    ReadUnit unit = mention.unit();
    if (unit == null || !units.contains(unit.unit())) {
      return -1;
    }
    int end = mention.before();
    Match<Cue> bound = bounds.endingAt(mention.lower(), end);
    int past = bound == null ? end : Blanks.before(mention.lower(), bound.start());
    boolean kind =
        isKind(noun(mention, pastFrom(mention, past)), unit)
            || isKind(nouns.endingAt(mention.lower(), end), unit);
    return kind ? unit.end() : -1;
  }

  private static boolean isKind(@Nullable Match<Cue> noun, ReadUnit unit) {
    return noun != null && List.of(noun.value().kind().split("\\|")).contains(unit.unit());
  }

  /** The noun before {@code end}, or before the make there: "xe Ford Everest 7 chỗ". */
  private @Nullable Match<Cue> noun(Mention mention, int end) {
    String text = mention.reading().text();
    Match<Cue> noun = nouns.endingAt(mention.lower(), end);
    int at = end;
    for (int words = 0; words < MAKE && noun == null; words++) {
      int start = at;
      while (start > 0 && Character.isLetterOrDigit(text.charAt(start - 1))) {
        start--;
      }
      if (start == at || !Character.isUpperCase(text.charAt(start))) {
        return null;
      }
      at = Blanks.before(text, start);
      noun = nouns.endingAt(mention.lower(), at);
    }
    return noun;
  }

  /** "xe từ 9 chỗ ngồi trở xuống", "xe từ 16 chỗ trở lên": to where "từ" begins. */
  private int pastFrom(Mention mention, int end) {
    ReadUnit unit = mention.unit();
    int next = unit == null ? end : Blanks.after(mention.lower(), unit.end());
    Match<Cue> open = bounds.at(mention.lower(), next);
    Match<String> from = froms.endingAt(mention.lower(), end);
    boolean ranged = open != null && open.value().note().equals("after") && from != null;
    return ranged && from != null ? Blanks.before(mention.lower(), from.start()) : end;
  }
}
