package vn.solieu.figure.timing;

import java.util.ArrayList;
import java.util.List;

/**
 * A year that a bracket explains is the time in the bracket: "công tác năm 2025 [(từ tháng 10/2024
 * đến hết tháng 9/2025)]" is of those twelve months.
 */
final class GlossedYear {
  private GlossedYear() {}

  /** The mentions of a sentence, years with their gloss joined to one. */
  static List<TimeMention> settle(List<TimeToken> tokens, List<TimeMention> mentions) {
    if (mentions.size() < 2) {
      return mentions;
    }
    List<TimeMention> settled = new ArrayList<>(mentions.size());
    for (int i = 0; i < mentions.size(); i++) {
      TimeMention m = mentions.get(i);
      if (i + 1 < mentions.size() && isGlossed(tokens, m, mentions.get(i + 1))) {
        settled.add(m.with(mentions.get(i + 1).term()));
        i++;
      } else {
        settled.add(m);
      }
    }
    return settled;
  }

  private static boolean isGlossed(List<TimeToken> tokens, TimeMention year, TimeMention gloss) {
    return year.isPeriod()
        && year.term() instanceof TimeTerm.Year
        && gloss.term() instanceof TimeTerm.Stretch
        && gloss.first() == year.next() + 1
        && tokens.get(year.next()).is(TimeWord.OPEN)
        && gloss.next() < tokens.size()
        && tokens.get(gloss.next()).is(TimeWord.CLOSE);
  }
}
