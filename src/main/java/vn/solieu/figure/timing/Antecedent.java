package vn.solieu.figure.timing;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.solieu.figure.timing.TimeMention.Use;

/**
 * Tells which time "khi ấy", "lúc đó", "năm đó" point back to: the last named in the sentence, also
 * as a base ("so với năm 2013, khi ấy mới có 14 xã"), or else the last of the sentence before; and
 * of which years "đầu nhiệm kỳ" is.
 */
final class Antecedent {
  private static final TimeTerm UNKNOWN = new TimeTerm.Vague(false);

  /** The last time named as that of figures, of a plan or in a sentence without comparison. */
  private @Nullable TimeTerm spoken;

  /** The years of a plan or a term of office last named. */
  private TimeTerm.@Nullable Years stage;

  /** The sentence with each such expression replaced by what it points to, or left out. */
  SentenceTimes told(SentenceTimes s) {
    if (s.mentions().isEmpty()) {
      return s;
    }
    TimeTerm last = spoken;
    TimeMention governs = null;
    boolean any = false;
    List<TimeMention> all = new ArrayList<>(s.mentions().size());
    for (TimeMention m : s.mentions()) {
      stage = stage(m.term());
      if (stage == null && isLoose(s, m)) {
        any = true;
        continue;
      }
      boolean year = m.term() instanceof TimeTerm.That that && that.year();
      TimeTerm told = pointed(m.term(), year && spoken != null ? spoken : last);
      boolean same = Objects.equals(told, m.term()); // mostly the term itself
      any |= !same;
      boolean said = governs != null && told.equals(named(governs.term()));
      if (same || m.isBase() || !said) {
        all.add(same ? m : m.of(told));
      }
      TimeTerm name = m.use() == Use.RATE ? null : named(told);
      if (name != null && m.use() != Use.NAME) {
        last = name;
        spoken = m.isBase() && s.quantities() > 0 ? spoken : last;
        governs = same ? governing(s, m, governs) : governs;
      }
    }
    return any ? s.with(all) : s;
  }

  /** The expression that governs what follows in the sentence anyway, or null. */
  private static @Nullable TimeMention governing(
      SentenceTimes s, TimeMention m, @Nullable TimeMention before) {
    if (m.isBase()) {
      return s.quantities() > 0 ? before : null;
    }
    return m.isPeriod() && m.reach() == s.tokens().size() ? m : null;
  }

  /** The expression itself or what it points to, of which no more may be known. */
  private TimeTerm pointed(TimeTerm term, @Nullable TimeTerm last) {
    TimeTerm to = last == null ? UNKNOWN : last;
    return switch (term) {
      case TimeTerm.That that -> that.year() ? year(to) : to;
      case TimeTerm.Until until when isThat(until.whole()) -> until(pointed(until.whole(), last));
      case TimeTerm.Stretch since when isThat(since.from()) -> new TimeTerm.Stretch(to, since.to());
      case TimeTerm.End end when isThat(end.whole()) -> new TimeTerm.End(year(to));
      case TimeTerm.Edge edge -> edge(edge.last());
      case TimeTerm.Until until when until.whole() instanceof TimeTerm.Edge edge ->
          new TimeTerm.Until(edge(edge.last()));
      case TimeTerm.Stretch since when since.from() instanceof TimeTerm.Edge edge ->
          new TimeTerm.Stretch(edge(edge.last()), since.to());
      default -> term;
    };
  }

  private static TimeTerm until(TimeTerm whole) {
    return whole instanceof TimeTerm.Until ? whole : new TimeTerm.Until(whole);
  }

  private TimeTerm.@Nullable Years stage(TimeTerm term) {
    return switch (term) {
      case TimeTerm.Years years when isStage(years) -> years;
      case TimeTerm.Edge edge when edge.stage() != null -> edge.stage();
      case TimeTerm.Until until -> stage(until.whole());
      default -> stage;
    };
  }

  /** "tồn kho cuối kỳ" while no stage is spoken of: the time reported goes on. */
  private static boolean isLoose(SentenceTimes s, TimeMention m) {
    return m.term() instanceof TimeTerm.Edge && s.at(m.first()).value() > 1;
  }

  private TimeTerm edge(boolean last) {
    return stage == null
        ? UNKNOWN
        : new TimeTerm.Year(YearRef.printed(last ? stage.last() : stage.first()));
  }

  private static boolean isStage(TimeTerm.Years years) {
    return !years.season() && years.last() - years.first() > 2;
  }

  private static boolean isThat(TimeTerm term) {
    return term instanceof TimeTerm.That
        || (term instanceof TimeTerm.End end && end.whole() instanceof TimeTerm.That);
  }

  /** What a later "khi ấy" can mean by an expression, or null. */
  private static @Nullable TimeTerm named(TimeTerm term) {
    return switch (term) {
      case TimeTerm.Stretch s when s.to() instanceof TimeTerm.Spoken -> s.from();
      case TimeTerm.Stretch s when s.to() instanceof TimeTerm.Now -> s.from();
      case TimeTerm.Until u when u.whole() instanceof TimeTerm.Now -> null;
      case TimeTerm.Same s when s.year().kind() != YearRef.Kind.PRINTED -> null;
      case TimeTerm.Now n -> null;
      case TimeTerm.Spoken n -> null;
      case TimeTerm.Rest n -> null;
      case TimeTerm.Span n -> null;
      case TimeTerm.EachYear n -> null;
      case TimeTerm.That n -> null;
      case TimeTerm.Vague n -> null;
      case TimeTerm.Edge n -> null;
      default -> term;
    };
  }

  private static TimeTerm year(TimeTerm term) {
    return switch (term) {
      case TimeTerm.Year t -> t;
      case TimeTerm.Months t -> new TimeTerm.Year(t.year());
      case TimeTerm.Days t -> new TimeTerm.Year(t.year());
      case TimeTerm.Start t -> new TimeTerm.Year(t.year());
      case TimeTerm.Same t -> new TimeTerm.Year(t.year());
      case TimeTerm.End t -> year(t.whole());
      case TimeTerm.Until t -> year(t.whole());
      default -> UNKNOWN;
    };
  }
}
