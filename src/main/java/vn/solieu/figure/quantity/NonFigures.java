package vn.solieu.figure.quantity;

import vn.solieu.lexicon.Resources;

/** Every kind of number that is no figure, the most trusted first. */
final class NonFigures {
  private final NonFigure[] rules;

  NonFigures(Resources resources) {
    rules =
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
  }

  /** Offset after the non-figure that the mention is, or -1 when it may be a figure. */
  int end(Mention mention) {
    for (NonFigure rule : rules) {
      int end = rule.end(mention);
      if (end > mention.start()) {
        return end;
      }
    }
    return -1;
  }
}
