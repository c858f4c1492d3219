package vn.solieu.eval;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import vn.solieu.export.FigureJson;
import vn.solieu.figure.FigureExtractor;
import vn.solieu.figure.choice.Choice;
import vn.solieu.figure.choice.ChoiceModel;
import vn.solieu.lexicon.Lexicon;

/**
 * Learns from gold texts which candidate is the value of a field. The same weights for the same
 * files. Measured by leaving out one file at a time.
 */
public final class ChoiceTrainer {
  private static final int ROUNDS = 8;

  private static final int SEED = 7;

  private final Lexicon lexicon;
  private final ChosenField field;
  private final FigureExtractor ruled;
  private final List<GoldFile> files = new ArrayList<>();

  public ChoiceTrainer(Lexicon lexicon, ChosenField field) {
    this.lexicon = lexicon;
    this.field = field;
    ruled = new FigureExtractor(lexicon, ChoiceModel.NONE, ChoiceModel.NONE);
  }

  private record GoldFile(
      String name, List<GoldDocument> documents, List<ChoiceExample> examples) {}

  /** F1 of a file's field and cells by the rules alone and with choices learned elsewhere. */
  public record Gain(
      String file, double fieldBefore, double field, double cellBefore, double cell) {}

  /** Adds the texts of a gold file; one added twice counts twice. */
  public void add(Path gold) {
    List<GoldDocument> documents = GoldDocument.read(gold);
    List<ChoiceExample> examples = new ArrayList<>();
    documents.forEach(document -> examples.addAll(examples(document)));
    files.add(new GoldFile(String.valueOf(gold.getFileName()), documents, examples));
  }

  private List<ChoiceExample> examples(GoldDocument gold) {
    List<ScoredFigure> figures = figures(ruled, gold);
    List<Choice> choices = field.choices(ruled, gold.document());
    List<ChoiceExample> examples = new ArrayList<>();
    for (Map.Entry<Integer, Integer> pair : FigurePairs.of(gold.figures(), figures).entrySet()) {
      String value = gold.figures().get(pair.getKey()).text(field.key());
      Choice choice = choices.get(pair.getValue());
      examples.add(
          new ChoiceExample(
              choice.features(),
              choice.values().stream()
                  .mapToDouble(candidate -> field.nearness(value, candidate))
                  .toArray()));
    }
    return examples;
  }

  private static List<ScoredFigure> figures(FigureExtractor extractor, GoldDocument gold) {
    return extractor.extract(gold.document()).stream()
        .map(figure -> ScoredFigure.of(FigureJson.figure(figure)))
        .toList();
  }

  /** The model of all files. */
  public ChoiceModel train() {
    return train(files);
  }

  /** What each file gains from what the others taught. */
  public List<Gain> gains() {
    List<Gain> gains = new ArrayList<>();
    for (GoldFile left : files) {
      List<GoldFile> others =
          files.stream().filter(file -> !file.name().equals(left.name())).toList();
      FigureScore before = score(ruled, left);
      FigureScore after = score(field.extractor(lexicon, train(others)), left);
      gains.add(
          new Gain(
              left.name(),
              before.f1(field.row()),
              after.f1(field.row()),
              before.f1(Row.CELL),
              after.f1(Row.CELL)));
    }
    return gains;
  }

  private static FigureScore score(FigureExtractor extractor, GoldFile file) {
    FigureScore score = new FigureScore();
    file.documents().forEach(gold -> score.add(gold.figures(), figures(extractor, gold)));
    return score;
  }

  private static ChoiceModel train(List<GoldFile> from) {
    List<ChoiceExample> examples = new ArrayList<>();
    from.forEach(
        file -> file.examples().stream().filter(ChoiceExample::isAnyRight).forEach(examples::add));
    ChoiceLearner learner = new ChoiceLearner();
    Random order = new Random(SEED);
    for (int round = 0; round < ROUNDS; round++) {
      Collections.shuffle(examples, order);
      examples.forEach(learner::see);
    }
    return learner.model();
  }
}
