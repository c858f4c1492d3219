package vn.solieu.figure;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.solieu.figure.Explanation.Step;
import vn.solieu.figure.dating.PeriodChooser;
import vn.solieu.figure.naming.NameChooser;
import vn.solieu.figure.quantity.Quantity;
import vn.solieu.figure.reading.Blanks;
import vn.solieu.figure.reading.Reading;
import vn.solieu.figure.stance.Stance;
import vn.solieu.figure.subject.Subject;
import vn.solieu.figure.timing.TimeGrounds;
import vn.solieu.figure.timing.Timing;
import vn.solieu.lexicon.Cue;
import vn.solieu.lexicon.CueTable;
import vn.solieu.lexicon.Folded;
import vn.solieu.lexicon.Lexicon;
import vn.solieu.lexicon.PhraseTable;
import vn.solieu.lexicon.PhraseTable.Match;
import vn.solieu.lexicon.Unit;
import vn.solieu.text.Span;

/** Tells which rules and which lines of data made each field of a figure. */
final class Explainer {
  private static final List<String> TABLES =
      List.of("figure/stances.tsv", "figure/plans.tsv", "figure/targets.tsv", "figure/bounds.tsv");

  private final PhraseTable<Unit> units;
  private final PhraseTable<Cue> counted;
  private final PhraseTable<Cue> times;
  private final List<PhraseTable<Cue>> tables;

  Explainer(Lexicon lexicon) {
    units = lexicon.units().phrases();
    counted = CueTable.load(lexicon.resources(), "lexicon/counted.tsv");
    times = CueTable.load(lexicon.resources(), "figure/time-words.tsv");
    tables = TABLES.stream().map(name -> CueTable.load(lexicon.resources(), name)).toList();
  }

  Explanation explain(
      Reading reading,
      Quantity q,
      Stance stance,
      Timing timing,
      Subject subject,
      String link,
      List<String> grounds,
      Figure figure) {
    List<Step> steps = new ArrayList<>();
    steps.add(
        new Step("value", figure.value().toPlainString(), "", q.number().of(reading.text()), ""));
    steps.add(unit(reading, q));
    steps.add(cued(reading, "bound", name(q.bound()), "", q.modifier()));
    String direction = stance.direction() == null ? "" : " " + name(stance.direction());
    steps.add(cued(reading, "role", name(stance.role()) + direction, stance.rule(), stance.cue()));
    TimeGrounds when = timing.grounds();
    String rule = timing.rule() + "/" + timing.distance();
    Step period = timed(reading, "period", text(timing.period()), rule, when.period());
    steps.add(timing.rule().equals(PeriodChooser.RULE) ? period.by(PeriodChooser.MODEL) : period);
    steps.add(timed(reading, "base", text(timing.base()), when.rule(), when.base()));
    steps.add(
        new Step("indicator", text(subject.indicator()), subject.rule(), "", concept(subject)));
    steps.add(new Step("place", text(subject.place()), text(subject.placeBasis()), "", ""));
    steps.add(entity(reading, q, subject));
    steps.add(new Step("prices", text(subject.prices()), "", "", priceRow(subject)));
    steps.add(
        new Step("attribution", text(subject.attribution()), "", text(subject.attribution()), ""));
    steps.add(new Step("of", text(figure.of()), link, "", ""));
    steps.add(confidence(grounds, figure));
    return new Explanation(figure, steps, grounds);
  }

  /** A field of time with the expression that it comes from and the line of its first word. */
  private Step timed(
      Reading reading, String field, String value, String rule, @Nullable Span words) {
    if (words == null) {
      return new Step(field, value, rule, "", "");
    }
    Match<Cue> word = times.first(reading.lower(), words.start(), words.end());
    String row = word == null ? "" : word.value().where();
    return new Step(field, value, rule, words.of(reading.text()), row);
  }

  /** Named in the sentence of the figure, or carried on from one before. */
  private static Step entity(Reading reading, Quantity q, Subject subject) {
    String name = subject.entity();
    if (name == null) {
      return new Step("entity", "null", "", "", "");
    }
    String sentence = reading.sentences().get(q.sentence()).span().of(reading.text());
    String rule = sentence.contains(name) ? "named" : "carried";
    return new Step("entity", name, rule, name, "figure/entity-heads.tsv");
  }

  private static String priceRow(Subject subject) {
    return subject.prices() == null ? "" : "figure/price-cues.tsv";
  }

  private static Step confidence(List<String> grounds, Figure figure) {
    String features = grounds.stream().skip(1).collect(Collectors.joining(" "));
    return new Step(
        "confidence",
        String.format(Locale.ROOT, "%.3f", figure.confidence()),
        features,
        "",
        "figure/confidence.tsv");
  }

  private Step unit(Reading reading, Quantity q) {
    int at = Blanks.after(reading.lower(), q.number().end());
    Match<Unit> unit = at < q.span().end() ? units.gluedAt(reading.lower(), at) : null;
    Match<Cue> noun = at < q.span().end() ? counted.at(reading.lower(), at) : null;
    String words =
        q.number().end() < q.span().end()
            ? reading.text().substring(q.number().end(), q.span().end()).strip()
            : "";
    String measured = unit == null ? "" : unit.value().where();
    String row =
        noun != null && (unit == null || noun.end() > unit.end()) ? noun.value().where() : measured;
    return new Step("unit", q.unit(), words.isEmpty() ? "series" : "", words, row);
  }

  private Step cued(Reading reading, String field, String value, String rule, @Nullable Span cue) {
    if (cue == null || cue.length() == 0) {
      return new Step(field, value, rule, "", "");
    }
    Folded words = Folded.piece(cue.of(reading.lower()));
    for (PhraseTable<Cue> table : tables) {
      Match<Cue> match = table.at(words, 0);
      boolean own = field.equals("bound") == (table == tables.getLast());
      if (own && match != null && match.end() == words.length()) {
        return new Step(field, value, rule, cue.of(reading.text()), match.value().where());
      }
    }
    return new Step(field, value, rule, cue.of(reading.text()), "");
  }

  /** The line of its concept, or what chose it where it has none. */
  private static String concept(Subject subject) {
    if (subject.indicatorId() == null && subject.rule().equals(NameChooser.RULE)) {
      return NameChooser.MODEL;
    }
    return subject.indicatorId() == null ? "" : "lexicon/concepts.tsv: " + subject.indicatorId();
  }

  private static String name(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT);
  }

  private static String text(@Nullable Object value) {
    return value == null ? "null" : value.toString();
  }
}
