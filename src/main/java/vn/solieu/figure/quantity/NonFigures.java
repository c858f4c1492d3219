package vn.solieu.figure.quantity;

import java.util.EnumMap;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.solieu.figure.quantity.ReadUnit.Kind;
import vn.solieu.lexicon.Resources;

/** Every kind of number that is no figure, the most trusted first. */
final class NonFigures {
  /** The rules that numbers without a unit may fall under. */
  private final NonFigure[] bare;

  /** The rules that numbers with a unit may fall under. */
  private final Map<Kind, NonFigure[]> measured = new EnumMap<>(Kind.class);

  NonFigures(Resources resources) {
    NonFigure[] rules =
        new NonFigure[] {
          new DocumentNumber(),
          new DateNumber(),
          new YearNumber(resources),
          new ListNumber(),
          new RatioNumber(),
          new SizeNumber(),
          new SerialNumber(),
          new ThresholdNumber(resources),
          new ChainageNumber(),
          new CountingNumber(),
          new ProgrammeNumber(resources),
          new PerNumber(resources),
          new TimeNumber(resources),
          new AgeNumber(resources),
          new DecadeNumber(resources),
          new FreeOffer(resources),
          new RankAmong(resources),
          new NameNumber(),
          new NamedNumber(),
          new StreetNumber(resources),
          new QuotedNumber(resources),
          new LabelNumber(resources),
          new NumberedThing(resources),
          new AttributeNumber(resources),
          new AlternativeNumber(resources),
          new RepeatNumber(resources),
          new DeniedNumber(resources),
          new BracketNumber(),
          new Coordinate(),
          new PhoneNumber()
        };
    bare = knowing(rules, null);
    for (Kind kind : Kind.values()) {
      measured.put(kind, knowing(rules, kind));
    }
  }

  private static NonFigure[] knowing(NonFigure[] rules, @Nullable Kind unit) {
    return Stream.of(rules).filter(rule -> rule.knows(unit)).toArray(NonFigure[]::new);
  }

  /** Offset after the non-figure that the mention is, or -1 when it may be a figure. */
  int end(Mention mention) {
    ReadUnit unit = mention.unit();
    for (NonFigure rule : unit == null ? bare : measured.getOrDefault(unit.kind(), bare)) {
      int end = rule.end(mention);
      if (end > mention.start()) {
        return end;
      }
    }
    return -1;
  }
}
