package vn.solieu.figure.timing;

import java.util.List;
import vn.solieu.figure.timing.TimeMention.Use;

/**
 * A year by its lunar name is the time of a sentence that tells no other: "[Tết Bính Ngọ] đẩy giá
 * lên trong tháng Hai" is about February, and the feast only a name.
 */
final class FeastYear {
  private FeastYear() {}

  /** The mentions of a sentence, lunar years beside another period made names. */
  static List<TimeMention> settle(List<TimeMention> mentions) {
    boolean lunar = false;
    boolean other = false;
    for (TimeMention m : mentions) {
      lunar |= m.isPeriod() && isLunar(m);
      other |= m.isPeriod() && !isLunar(m);
    }
    return lunar && other
        ? mentions.stream().map(m -> m.isPeriod() && isLunar(m) ? m.as(Use.NAME) : m).toList()
        : mentions;
  }

  private static boolean isLunar(TimeMention mention) {
    return mention.term() instanceof TimeTerm.Year year && year.year().kind() == YearRef.Kind.LUNAR;
  }
}
