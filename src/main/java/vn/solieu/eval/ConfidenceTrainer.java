package vn.solieu.eval;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import vn.solieu.eval.LogisticRegression.Case;
import vn.solieu.export.FigureJson;
import vn.solieu.figure.Explanation;
import vn.solieu.figure.FigureExtractor;

/**
 * Learns from gold texts how sure a figure is: the chance that its cell is right, from the rules
 * that made it. Writes what {@code figure/confidence.tsv} holds. Measured by folds of whole texts,
 * which tells nothing of texts that the rules themselves were written on: name some of the others.
 */
public final class ConfidenceTrainer {
  private static final double COST = 4;
  private static final int FOLDS = 10;

  private final FigureExtractor extractor;
  private final List<Example> examples = new ArrayList<>();
  private int texts;

  public ConfidenceTrainer(FigureExtractor extractor) {
    this.extractor = extractor;
  }

  /** A predicted figure of the text with that number. */
  private record Example(
      int text, List<String> features, boolean isRecordRight, boolean isCellRight) {}

  /** Adds the texts of a gold file. */
  public void add(Path gold) {
    for (GoldDocument document : GoldDocument.read(gold)) {
      examples.addAll(examples(document, texts++));
    }
  }

  private List<Example> examples(GoldDocument gold, int text) {
    List<Explanation> explanations = extractor.explain(gold.document());
    List<ScoredFigure> figures =
        explanations.stream()
            .map(explanation -> ScoredFigure.of(FigureJson.figure(explanation.figure())))
            .toList();
    Map<Integer, Integer> pairs = FigurePairs.of(gold.figures(), figures);
    Map<Integer, Integer> matched = new HashMap<>();
    pairs.forEach((i, j) -> matched.put(j, i));
    List<Example> found = new ArrayList<>();
    for (int j = 0; j < figures.size(); j++) {
      Integer i = matched.get(j);
      if (i != null || FigureScore.asked(figures.get(j))) {
        Set<Row> right =
            i == null ? Set.of() : FigureScore.judge(gold.figures(), figures, pairs, i, j);
        found.add(
            new Example(
                text,
                explanations.get(j).grounds(),
                right.contains(Row.RECORD),
                right.contains(Row.CELL)));
      }
    }
    return found;
  }

  /** The weights as lines of data, after a head that says where they come from. */
  public String table(String sources) {
    StringBuilder table = new StringBuilder();
    table
        .append("# Weights of the logistic model that tells how sure a figure is: the chance that")
        .append(" value, unit,\n# role, direction, period, indicator, place, entity and prices are")
        .append(" all right.\n# feature; weight (added up over the features of a figure, then")
        .append(" 1/(1+e^-sum))\n# Made by: solieu train confidence ")
        .append(sources)
        .append(String.format(Locale.ROOT, " (%d figures of %d texts).%n", examples.size(), texts))
        .append("# See models/confidence.md. Licence: Apache-2.0.\n");
    weights(examples).entrySet().stream()
        .sorted(Map.Entry.comparingByKey(Comparator.naturalOrder()))
        .forEach(
            e -> table.append(String.format(Locale.ROOT, "%s\t%.3f%n", e.getKey(), e.getValue())));
    return table.toString();
  }

  private static Map<String, Double> weights(List<Example> examples) {
    return new LogisticRegression(COST)
        .fit(examples.stream().map(e -> new Case(e.features(), e.isCellRight())).toList());
  }

  /** Each figure judged by weights learned without its text. */
  public ConfidenceScore crossValidated() {
    ConfidenceScore score = new ConfidenceScore();
    for (int fold = 0; fold < FOLDS; fold++) {
      int left = fold;
      Map<String, Double> weights =
          weights(examples.stream().filter(e -> e.text() % FOLDS != left).toList());
      score =
          score(score, weights, examples.stream().filter(e -> e.text() % FOLDS == left).toList());
    }
    return score;
  }

  /** The figures of a gold file that nothing was learned from. */
  public ConfidenceScore tested(Path gold) {
    List<Example> unseen = new ArrayList<>();
    GoldDocument.read(gold).forEach(document -> unseen.addAll(examples(document, 0)));
    return score(new ConfidenceScore(), weights(examples), unseen);
  }

  private static ConfidenceScore score(
      ConfidenceScore before, Map<String, Double> weights, List<Example> examples) {
    ConfidenceScore score = before;
    for (Example e : examples) {
      double chance = LogisticRegression.chance(weights, e.features());
      score = score.plus(chance, e.isRecordRight(), e.isCellRight());
    }
    return score;
  }
}
