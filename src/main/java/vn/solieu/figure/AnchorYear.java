package vn.solieu.figure;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The year that a text without a publication date speaks of: the first printed year of a period
 * that is neither a base nor a plan, or else of any.
 */
final class AnchorYear {
  private AnchorYear() {}

  /** The year, or 0 when none is printed. */
  static int of(List<SentenceTimes> sentences) {
    int any = 0;
    for (SentenceTimes s : sentences) {
      for (TimeMention m : s.mentions()) {
        int year = year(m.term());
        if (year > 0 && m.isPeriod()) {
          return year;
        }
        any = any != 0 || year == 0 ? any : m.term() instanceof TimeTerm.Same ? year + 1 : year;
      }
    }
    return any;
  }

  /** The first period of a text, which stands in where it has no date, or null. */
  static @Nullable Frame frame(List<SentenceTimes> sentences) {
    for (SentenceTimes s : sentences) {
      for (TimeMention m : s.mentions()) {
        if (m.isPeriod() && year(m.term()) > 0) {
          return new Frame(m.term(), null, s.span(m));
        }
      }
    }
    return null;
  }

  private static int year(TimeTerm term) {
    return switch (term) {
      case TimeTerm.Year t -> printed(t.year());
      case TimeTerm.Months t -> printed(t.year());
      case TimeTerm.Days t -> printed(t.year());
      case TimeTerm.Start t -> printed(t.year());
      case TimeTerm.Same t -> printed(t.year());
      case TimeTerm.Years t -> t.last();
      case TimeTerm.End t -> year(t.whole());
      case TimeTerm.Until t -> year(t.whole());
      case TimeTerm.Stretch t -> Math.max(year(t.from()), year(t.to()));
      case TimeTerm.Past t -> 0;
      case TimeTerm.Shift t -> 0;
      case TimeTerm.Now t -> 0;
      case TimeTerm.Spoken t -> 0;
      case TimeTerm.Rest t -> 0;
      case TimeTerm.EachYear t -> 0;
    };
  }

  private static int printed(YearRef ref) {
    return ref.kind() == YearRef.Kind.PRINTED ? ref.value() : 0;
  }
}
