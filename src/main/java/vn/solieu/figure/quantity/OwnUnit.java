package vn.solieu.figure.quantity;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.solieu.figure.reading.Blanks;
import vn.solieu.figure.reading.ClauseMarks;
import vn.solieu.figure.reading.Numeral;
import vn.solieu.figure.reading.Sentence;
import vn.solieu.lexicon.Cue;
import vn.solieu.lexicon.CueTable;
import vn.solieu.lexicon.PhraseTable;
import vn.solieu.lexicon.PhraseTable.Match;
import vn.solieu.lexicon.Resources;

/**
 * What a bare number counts when its own clause or the item before says so: "số vụ tăng 1.800,
 * người chết giảm 700" → người; "- Châu Thành: 16 sản phẩm; - Càng Long: 15;" → sản phẩm.
 */
final class OwnUnit {
  private static final int NAME = 40;

  private final PhraseTable<Cue> counted;
  private final PhraseTable<Cue> ways;

  OwnUnit(Resources resources) {
    counted = CueTable.load(resources, "lexicon/counted.tsv");
    ways = CueTable.load(resources, "figure/stances.tsv");
  }

  /** The unit, or null where neither says it. */
  @Nullable String unit(Mention mention, List<Quantity> before) {
    Numeral low = mention.low();
    boolean whole = low != null && low.value().stripTrailingZeros().scale() <= 0 && !low.scaled();
    if (!whole || mention.high() != null) {
      return null;
    }
    String subject = subject(mention, before);
    return subject == null ? item(mention, before) : subject;
  }

  /** "..., | người chết giảm hơn 700": the counted noun that opens the clause of a list. */
  private @Nullable String subject(Mention mention, List<Quantity> before) {
    Quantity last = before.isEmpty() ? null : before.getLast();
    if (last == null || last.sentence() != mention.sentence().index()) {
      return null;
    }
    int from = last.span().end();
    String gap = mention.lower().substring(from, mention.start());
    int clause = gap.startsWith(", ") || gap.startsWith("; ") ? from + 2 : -1;
    Match<Cue> noun = clause < 0 ? null : counted.at(mention.lower(), clause);
    Match<Cue> way =
        noun == null ? null : ways.at(mention.lower(), Blanks.after(mention.lower(), noun.end()));
    boolean moves = way != null && List.of("up", "down").contains(way.value().kind());
    return noun != null
            && moves
            && gap.length() < NAME
            && ClauseMarks.none(mention.lower(), clause, mention.start(), ",;:(")
        ? unit(noun)
        : null;
  }

  /** "- Càng Long: | 15;": the item before it counts so, and this is one of the same list. */
  private static @Nullable String item(Mention mention, List<Quantity> before) {
    Quantity last = before.isEmpty() ? null : before.getLast();
    int index = mention.sentence().index();
    int end = mention.before();
    boolean led = end > 0 && mention.charAt(end - 1) == ':';
    if (last == null || !led || last.sentence() != index - 1 || last.unit().indexOf('/') >= 0) {
      return null;
    }
    Sentence previous = mention.reading().sentences().get(index - 1);
    int own = Blanks.after(mention.lower(), mention.sentence().span().start());
    int other = Blanks.after(mention.lower(), previous.span().start());
    boolean items =
        "-–+*•".indexOf(mention.charAt(own)) >= 0 && mention.charAt(own) == mention.charAt(other);
    int number = Blanks.before(mention.lower(), last.span().start());
    boolean alike =
        mention.charAt(number - 1) == ':'
            && end - own < NAME
            && ClauseMarks.none(mention.lower(), own, end - 1, ":;(0123456789")
            && mention.end() + 2 >= mention.sentence().span().end();
    return items
            && alike
            && Character.isLowerCase(last.unit().charAt(0))
            && last.unit().length() > 1
        ? last.unit()
        : null;
  }

  private static String unit(Match<Cue> noun) {
    return noun.value().kind().isEmpty() ? noun.value().phrase() : noun.value().kind();
  }
}
