package vn.solieu.figure;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.solieu.lexicon.Cue;
import vn.solieu.lexicon.CueTable;
import vn.solieu.lexicon.PhraseTable;
import vn.solieu.lexicon.PhraseTable.Match;
import vn.solieu.lexicon.Resources;

/**
 * The unit of a number that prints none: that of its series ("3.970 người, tăng 470 so với cùng
 * kỳ"), or the noun that the sentence counts ("số doanh nghiệp … lần lượt là 131, 911 và 462").
 */
final class SeriesUnits {
  private final PhraseTable<Cue> counted;

  SeriesUnits(Resources resources) {
    counted = CueTable.load(resources, "lexicon/counted.tsv");
  }

  /** The unit for a bare number, or null when it is no figure. */
  @Nullable String unit(Mention mention, List<Quantity> before) {
    if (!stands(mention)) {
      return null;
    }
    String noun = countedNoun(mention);
    return noun != null ? noun : last(mention, before);
  }

  /** A clause ends after the number, or a comparison follows. */
  private static boolean stands(Mention mention) {
    int next = Blanks.after(mention.lower(), mention.end());
    char c = mention.charAt(next);
    return ",;.)(\n:".indexOf(c) >= 0
        || mention.lower().startsWith("và ", next)
        || mention.lower().startsWith("so ", next)
        || mention.lower().startsWith("xuống ", next)
        || mention.lower().startsWith("lên ", next);
  }

  /** "số doanh nghiệp" earlier in the sentence, with "lần lượt" after it. */
  private @Nullable String countedNoun(Mention mention) {
    int from = mention.sentence().span().start();
    int list = mention.lower().lastIndexOf("lần lượt", mention.start());
    if (list < from) {
      return null;
    }
    int at = mention.lower().indexOf("số ", from);
    Match<Cue> noun = at < 0 || at > list ? null : counted.at(mention.lower(), at + 3);
    return noun == null
        ? null
        : noun.value().kind().isEmpty() ? noun.value().phrase() : noun.value().kind();
  }

  /** The last unit of the same sentence that is no ratio. */
  private static @Nullable String last(Mention mention, List<Quantity> before) {
    for (int i = before.size() - 1; i >= 0; i--) {
      Quantity quantity = before.get(i);
      if (quantity.sentence() != mention.sentence().index()) {
        return null;
      }
      if (!quantity.isPercent() && !quantity.unit().equals("lần")) {
        return quantity.unit();
      }
    }
    return null;
  }
}
