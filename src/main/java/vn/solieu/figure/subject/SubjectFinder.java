package vn.solieu.figure.subject;

import java.util.List;
import vn.solieu.figure.quantity.Quantity;
import vn.solieu.figure.reading.ClosedWords;
import vn.solieu.figure.reading.Reading;
import vn.solieu.figure.stance.Stance;
import vn.solieu.figure.timing.Timing;
import vn.solieu.lexicon.Lexicon;

/** Stage 4: indicator, place, entity, price basis and issuer of each quantity. */
public final class SubjectFinder {
  private final Lexicon lexicon;
  private final SubjectTools tools;

  public SubjectFinder(Lexicon lexicon) {
    this.lexicon = lexicon;
    EntityRules entityRules = EntityRules.load(lexicon);
    tools =
        new SubjectTools(
            new Chunker(lexicon),
            new IndicatorFinder(lexicon),
            new PlaceFrames(lexicon),
            SmallNames.Titles.load(lexicon),
            new EntityScanner(lexicon),
            entityRules,
            new OwnerMerger(entityRules.cues()),
            new PriceFinder(lexicon),
            new IssuerFinder(lexicon),
            new OfficePlace(lexicon),
            new NationwideNames(lexicon.resources()),
            new Continuation(lexicon.resources()),
            ClosedWords.load(lexicon.resources(), "classifier"),
            ClosedWords.load(lexicon.resources(), "rate"));
  }

  /** One subject for each quantity, in the same order. */
  public List<Subject> find(
      Reading reading, List<Quantity> quantities, List<Stance> stances, List<Timing> timings) {
    return new SubjectPass(lexicon, tools, reading, quantities, stances, timings).run();
  }
}
