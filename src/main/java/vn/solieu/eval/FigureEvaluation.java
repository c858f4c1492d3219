package vn.solieu.eval;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import vn.solieu.export.FigureJson;
import vn.solieu.figure.Figure;
import vn.solieu.figure.FigureExtractor;
import vn.solieu.text.BadInput;

/** Runs the extractor over gold sets and scores it, over all, by set (file) and by role. */
public final class FigureEvaluation {
  private static final List<String> ROLES =
      List.of("level", "target", "change", "completion", "share");

  private final FigureExtractor extractor;
  private final FigureScore all = new FigureScore();
  private final Map<String, FigureScore> sets = new TreeMap<>();
  private final Map<String, FigureScore> roles = new TreeMap<>();
  private final List<String> errors = new ArrayList<>();

  public FigureEvaluation(FigureExtractor extractor) {
    this.extractor = extractor;
    ROLES.forEach(role -> roles.put(role, new FigureScore(role)));
  }

  /**
   * Adds a gold file as one set.
   *
   * @throws BadInput when it is missing or a line is no gold document; names file and line
   */
  public void add(Path file) {
    FigureScore set = sets.computeIfAbsent(name(file), k -> new FigureScore());
    for (GoldDocument gold : GoldDocument.read(file)) {
      List<ScoredFigure> figures = new ArrayList<>();
      for (Figure figure : extractor.extract(gold.document())) {
        figures.add(ScoredFigure.of(FigureJson.figure(figure)));
      }
      all.add(gold.figures(), figures);
      set.add(gold.figures(), figures);
      roles.values().forEach(score -> score.add(gold.figures(), figures));
      compare(gold.document().id(), gold.figures(), figures);
    }
  }

  private static String name(Path file) {
    String name = String.valueOf(file.getFileName());
    int dot = name.indexOf('.');
    return dot > 0 ? name.substring(0, dot) : name;
  }

  private void compare(String id, List<ScoredFigure> golds, List<ScoredFigure> figures) {
    Map<Integer, Integer> pairs = FigurePairs.of(golds, figures);
    for (int i = 0; i < golds.size(); i++) {
      Integer j = pairs.get(i);
      String quote = "'" + golds.get(i).text("quote") + "'";
      if (j == null) {
        errors.add(id + ": missed " + quote);
      } else {
        Set<Row> right = FigureScore.judge(golds, figures, pairs, i, j);
        String wrong = wrong(golds.get(i), figures.get(j), right);
        if (!wrong.isEmpty()) {
          errors.add(id + ": " + quote + ": " + wrong);
        }
      }
    }
    for (int j = 0; j < figures.size(); j++) {
      if (!pairs.containsValue(j) && FigureScore.asked(figures.get(j))) {
        errors.add(id + ": invented '" + figures.get(j).text("quote") + "'");
      }
    }
  }

  private static String wrong(ScoredFigure gold, ScoredFigure figure, Set<Row> right) {
    List<String> wrong = new ArrayList<>();
    for (Row row : FigureScore.rows()) {
      boolean field = row.compareTo(Row.SPAN) > 0 && row.compareTo(Row.RECORD) < 0;
      if (field && !right.contains(row)) {
        wrong.add(row.key() + " " + gold.text(row.key()) + " not " + figure.text(row.key()));
      }
    }
    return String.join("; ", wrong);
  }

  /** Over everything added. */
  public FigureScore all() {
    return all;
  }

  /** By set, in alphabetical order. */
  public Map<String, FigureScore> sets() {
    return sets;
  }

  /** By role. */
  public Map<String, FigureScore> roles() {
    return roles;
  }

  /** One line for each figure missed, invented or wrong. */
  public List<String> errors() {
    return List.copyOf(errors);
  }
}
