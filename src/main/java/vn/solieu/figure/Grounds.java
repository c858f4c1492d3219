package vn.solieu.figure;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.solieu.figure.quantity.Bound;
import vn.solieu.figure.quantity.Quantity;
import vn.solieu.figure.reading.Reading;
import vn.solieu.figure.stance.Stance;
import vn.solieu.figure.subject.Subject;
import vn.solieu.figure.timing.Period;
import vn.solieu.figure.timing.Status;
import vn.solieu.figure.timing.Timing;
import vn.solieu.text.Span;

/**
 * What tells how sure the figures of one document are: the rules that made each, how far its words
 * stand from it, and how much else it could have been about (the times and kinds of place of the
 * document). Each ground with its value is a name of {@code figure/confidence.tsv}.
 */
final class Grounds {
  private static final int LATE = 3;
  private static final int MANY_TIMES = 5;
  private static final int MANY_BETWEEN = 3;
  private static final int LONG_NAME = 6;
  private static final int NEAR = 12;
  private static final int FAR = 40;
  private static final double[] CHANCES = {0.2, 0.4, 0.6, 0.75, 0.85, 0.92, 0.96, 0.98};
  private static final String[] NUMBERS = {"0", "1", "2", "3", "4", "5", "6", "7", "8"};
  private static final List<String> STATUSES = names(Status.values());
  private static final List<String> BOUNDS = names(Bound.values());
  private static final String COUNTRY = "Việt Nam";

  private final Reading reading;
  private final List<Quantity> quantities;
  private final List<Stance> stances;
  private final List<Timing> timings;
  private final List<Subject> subjects;
  private final String times;
  private final String entity;
  private final String noEntity;
  private final Map<Integer, Boolean> printed = new HashMap<>();

  Grounds(
      Reading reading,
      List<Quantity> quantities,
      List<Stance> stances,
      List<Timing> timings,
      List<Subject> subjects) {
    this.reading = reading;
    this.quantities = quantities;
    this.stances = stances;
    this.timings = timings;
    this.subjects = subjects;
    Set<@Nullable Period> periods = new HashSet<>();
    timings.forEach(timing -> periods.add(timing.period()));
    times = NUMBERS[Math.min(periods.size(), MANY_TIMES)];
    String province = "/" + yes(reading.document().province() != null);
    entity = yes(true) + province;
    noEntity = yes(false) + province;
  }

  private static List<String> names(Enum<?>[] values) {
    return Arrays.stream(values).map(value -> value.name().toLowerCase(Locale.ROOT)).toList();
  }

  /** Names of the grounds of the figure with that index. */
  List<String> of(int index) {
    List<String> names = new ArrayList<>();
    names.add(ConfidenceModel.BIAS);
    tell(index, (ground, value) -> names.add(ground.prefix() + value));
    return List.copyOf(names);
  }

  /** Tells the grounds of the figure with that index, always in the same order. */
  void tell(int index, Ground.Taker to) {
    Quantity quantity = quantities.get(index);
    Stance stance = stances.get(index);
    Timing timing = timings.get(index);
    Subject subject = subjects.get(index);
    to.take(Ground.CUE, reach(quantity.span(), stance.cue()));
    to.take(Ground.TIME, timing.rule() + "/" + timing.distance());
    to.take(Ground.DISTANCE, NUMBERS[timing.distance()]);
    to.take(Ground.STATUS, STATUSES.get(timing.status().ordinal()));
    to.take(Ground.TIMES, times);
    to.take(Ground.DATE, known(timing));
    to.take(Ground.SENTENCE, NUMBERS[Math.min(quantity.sentence(), LATE)]);
    to.take(Ground.NAME, subject.rule());
    to.take(Ground.CHANCE, chance(subject.chance()));
    to.take(Ground.DATED, chance(timing.chance()));
    to.take(Ground.WORDS, words(subject.indicator()));
    to.take(Ground.GAP, gap(index, subject.indicatorSpan()));
    to.take(Ground.CONCEPT, yes(subject.indicatorId() != null));
    to.take(Ground.PLACE, kind(subject.place()));
    to.take(Ground.ENTITY, subject.entity() == null ? noEntity : entity);
    to.take(Ground.BOUND, BOUNDS.get(quantity.bound().ordinal()));
    to.take(Ground.UNIT, kind(quantity));
  }

  /** How likely a name or a period is, in steps. */
  private static String chance(double chance) {
    int step = 0;
    while (step < CHANCES.length && chance >= CHANCES[step]) {
      step++;
    }
    return NUMBERS[step];
  }

  /** What the text's date, or for want of one its years, did for the period. */
  private String known(Timing timing) {
    if (reading.document().date() != null) {
      return "known";
    }
    Period period = timing.period();
    return period == null ? "none" : isPrinted(period) ? "none/printed" : "none/worked-out";
  }

  /** Its year stands in the text as a number, which is looked for once a year. */
  private boolean isPrinted(Period period) {
    return printed.computeIfAbsent(
        period.to().year(), year -> reading.text().contains(Integer.toString(year)));
  }

  /** How far a word stands from a figure, in steps. */
  private static String reach(Span figure, @Nullable Span words) {
    if (words == null) {
      return "none";
    }
    int far = Math.max(figure.start() - words.end(), words.start() - figure.end());
    return far < LATE ? "beside" : step(far);
  }

  private static String step(int far) {
    return far < NEAR ? "near" : far < FAR ? "away" : "far";
  }

  /** What lies between a figure and the words that name it: side, other figures, marks, length. */
  private String gap(int index, @Nullable Span name) {
    if (name == null) {
      return "none";
    }
    Quantity quantity = quantities.get(index);
    boolean isAfter = name.start() >= quantity.number().end();
    int from = isAfter ? quantity.number().end() : name.end();
    int to = isAfter ? name.start() : quantity.span().start();
    int between = 0;
    for (int i = isAfter ? index + 1 : index - 1;
        between < MANY_BETWEEN && i >= 0 && i < quantities.size() && within(i, from, to);
        i += isAfter ? 1 : -1) {
      between++;
    }
    return (isAfter ? "after/" : "before/")
        + between
        + (reading.sentences().get(quantity.sentence()).span().contains(name) ? "/" : "/stop/")
        + step(to - from);
  }

  private boolean within(int index, int from, int to) {
    Span span = quantities.get(index).span();
    return span.start() >= from && span.end() <= to;
  }

  private static String words(@Nullable String name) {
    if (name == null) {
      return "none";
    }
    int words = 1;
    for (int i = name.indexOf(' '); i >= 0; i = name.indexOf(' ', i + 1)) {
      words++;
    }
    return words <= 2 ? NUMBERS[words] : words < LONG_NAME ? "some" : "many";
  }

  private static String kind(@Nullable String place) {
    if (place == null) {
      return "none";
    }
    return place.equals(COUNTRY) ? "country" : place.indexOf(',') < 0 ? "province" : "part";
  }

  private static String kind(Quantity quantity) {
    String unit = quantity.unit();
    if (quantity.isPercent()) {
      return "percent";
    }
    if (unit.startsWith("VND") || unit.startsWith("USD")) {
      return "money";
    }
    return unit.length() < 4 ? "measure" : "noun";
  }

  private static String yes(boolean is) {
    return is ? "yes" : "no";
  }
}
