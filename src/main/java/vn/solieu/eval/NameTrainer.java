package vn.solieu.eval;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import vn.solieu.export.FigureJson;
import vn.solieu.figure.FigureExtractor;
import vn.solieu.figure.naming.NameChoice;
import vn.solieu.figure.naming.NameModel;
import vn.solieu.lexicon.Lexicon;

/**
 * Learns from gold texts which phrase names a figure: the chance of each candidate is e to its sum
 * of weights, over that of all; weights are moved until those near the gold phrase have most of it
 * (stochastic gradient, steps by AdaGrad). The same weights for the same files. Measured by leaving
 * out one file at a time.
 */
public final class NameTrainer {
  private static final int ROUNDS = 8;
  private static final double STEP = 0.1;
  private static final double FIRST = 1e-3;

  /** A phrase with this share of words in common with the gold one is right. */
  private static final double RIGHT = 0.5;

  /** How much better a phrase with all words is than one with none: the steepness of the aim. */
  private static final double NEARNESS = 4;

  private static final double SMALL = 1e-6;
  private static final int SEED = 7;

  private final Lexicon lexicon;
  private final FigureExtractor ruled;
  private final List<GoldFile> files = new ArrayList<>();

  public NameTrainer(Lexicon lexicon) {
    this.lexicon = lexicon;
    ruled = new FigureExtractor(lexicon, NameModel.NONE);
  }

  private record GoldFile(String name, List<GoldDocument> documents, List<Example> examples) {}

  /** A figure: of each candidate the places of its weights, and how near the gold phrase it is. */
  private record Example(List<int[]> features, double[] nearness) {
    boolean isAnyRight() {
      return Arrays.stream(nearness).anyMatch(n -> n >= RIGHT);
    }
  }

  /** F1 of a file's indicators and cells by the rules alone and with names learned elsewhere. */
  public record Gain(
      String file, double indicatorBefore, double indicator, double cellBefore, double cell) {}

  /** Adds the texts of a gold file; one added twice counts twice. */
  public void add(Path gold) {
    List<GoldDocument> documents = GoldDocument.read(gold);
    List<Example> examples = new ArrayList<>();
    documents.forEach(document -> examples.addAll(examples(document)));
    files.add(new GoldFile(String.valueOf(gold.getFileName()), documents, examples));
  }

  private List<Example> examples(GoldDocument gold) {
    List<ScoredFigure> figures = figures(ruled, gold);
    List<NameChoice> choices = ruled.names(gold.document());
    List<Example> examples = new ArrayList<>();
    for (Map.Entry<Integer, Integer> pair : FigurePairs.of(gold.figures(), figures).entrySet()) {
      String phrase = gold.figures().get(pair.getKey()).text("indicator");
      if (phrase != null) {
        NameChoice choice = choices.get(pair.getValue());
        examples.add(
            new Example(
                choice.features(),
                choice.phrases().stream()
                    .mapToDouble(candidate -> ScoreText.tokenF1(phrase, candidate))
                    .toArray()));
      }
    }
    return examples;
  }

  private static List<ScoredFigure> figures(FigureExtractor extractor, GoldDocument gold) {
    return extractor.extract(gold.document()).stream()
        .map(figure -> ScoredFigure.of(FigureJson.figure(figure)))
        .toList();
  }

  /** The model of all files. */
  public NameModel train() {
    return train(files);
  }

  /** What each file gains from the names of the others. */
  public List<Gain> gains() {
    List<Gain> gains = new ArrayList<>();
    for (GoldFile left : files) {
      List<GoldFile> others =
          files.stream().filter(file -> !file.name().equals(left.name())).toList();
      FigureScore before = score(ruled, left);
      FigureScore after = score(new FigureExtractor(lexicon, train(others)), left);
      gains.add(
          new Gain(
              left.name(),
              before.f1(Row.INDICATOR),
              after.f1(Row.INDICATOR),
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

  private static NameModel train(List<GoldFile> from) {
    List<Example> examples = new ArrayList<>();
    from.forEach(
        file -> file.examples().stream().filter(Example::isAnyRight).forEach(examples::add));
    Learner learner = new Learner();
    Random order = new Random(SEED);
    for (int round = 0; round < ROUNDS; round++) {
      Collections.shuffle(examples, order);
      examples.forEach(learner::see);
    }
    return new NameModel(learner.weights);
  }

  /** The weights while they are learned. */
  private static final class Learner {
    private final double[] weights = new double[NameModel.PLACES];
    private final double[] squares = new double[NameModel.PLACES];
    private final double[] slopes = new double[NameModel.PLACES];

    Learner() {
      Arrays.fill(squares, FIRST);
    }

    void see(Example example) {
      double[] chances = chances(example.features());
      double[] wanted = new double[chances.length];
      double all = 0;
      for (int k = 0; k < chances.length; k++) {
        double near = example.nearness()[k];
        wanted[k] = near >= RIGHT ? chances[k] * Math.exp(NEARNESS * (near - 1)) : 0;
        all += wanted[k];
      }
      for (int k = 0; all > 0 && k < chances.length; k++) {
        slope(example.features().get(k), chances[k] - wanted[k] / all);
      }
      for (int[] places : example.features()) {
        for (int place : places) {
          step(place);
        }
      }
    }

    private double[] chances(List<int[]> features) {
      double[] chances = new double[features.size()];
      double most = Double.NEGATIVE_INFINITY;
      for (int k = 0; k < chances.length; k++) {
        for (int place : features.get(k)) {
          chances[k] += weights[place];
        }
        most = Math.max(most, chances[k]);
      }
      double all = 0;
      for (int k = 0; k < chances.length; k++) {
        chances[k] = Math.exp(chances[k] - most);
        all += chances[k];
      }
      for (int k = 0; k < chances.length; k++) {
        chances[k] /= all;
      }
      return chances;
    }

    private void slope(int[] places, double by) {
      if (Math.abs(by) >= SMALL) {
        for (int place : places) {
          slopes[place] += by;
        }
      }
    }

    private void step(int place) {
      double slope = slopes[place];
      if (slope != 0) {
        slopes[place] = 0;
        squares[place] += slope * slope;
        weights[place] -= STEP * slope / Math.sqrt(squares[place]);
      }
    }
  }
}
