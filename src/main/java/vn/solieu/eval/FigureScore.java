package vn.solieu.eval;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * F1 of extracted figures against gold, one row a field. A missed or an invented figure costs in
 * every row; a predicted count that is spelled without digits or scale words costs nothing. The
 * numbers are those of the reference scorer.
 */
public final class FigureScore {
  private static final Pattern ASKED =
      Pattern.compile(
          "\\d|\\b(?:chục|trăm|nghìn|ngàn|vạn|triệu|tỷ|tỉ)\\b", Pattern.UNICODE_CHARACTER_CLASS);

  private final Map<Row, Integer> hits = new EnumMap<>(Row.class);
  private final Map<Row, int[]> rare = new EnumMap<>(Row.class);
  private final @Nullable String role;
  private int gold;
  private int predicted;

  /** Over figures of every role. */
  public FigureScore() {
    this(null);
  }

  /**
   * Over gold figures of one role, the predicted ones that match them, and unmatched ones of that
   * role.
   */
  public FigureScore(@Nullable String role) {
    this.role = role;
    rare.put(Row.ENTITY_ONLY, new int[3]);
    rare.put(Row.PRICES_ONLY, new int[3]);
  }

  /** Adds one document. */
  void add(List<ScoredFigure> golds, List<ScoredFigure> figures) {
    Map<Integer, Integer> pairs = FigurePairs.of(golds, figures);
    Set<Integer> matched = new HashSet<>(pairs.values());
    for (int j = 0; j < figures.size(); j++) {
      if (!matched.contains(j) && asked(figures.get(j)) && isOfRole(figures.get(j))) {
        predicted++;
        count(figures.get(j), 2);
      }
    }
    for (int i = 0; i < golds.size(); i++) {
      if (isOfRole(golds.get(i))) {
        gold++;
        count(golds.get(i), 1);
        Integer j = pairs.get(i);
        if (j != null) {
          predicted++;
          count(figures.get(j), 2);
          hit(golds.get(i), judge(golds, figures, pairs, i, j));
        }
      }
    }
  }

  /** The rows that gold figure {@code i} earns by predicted figure {@code j}. */
  static Set<Row> judge(
      List<ScoredFigure> golds,
      List<ScoredFigure> figures,
      Map<Integer, Integer> pairs,
      int i,
      int j) {
    String goldOf = golds.get(i).text("of");
    String of = figures.get(j).text("of");
    boolean linked =
        goldOf == null || of == null
            ? goldOf == null && of == null
            : Objects.equals(pairs.get(Integer.valueOf(goldOf)), Integer.valueOf(of));
    return FieldJudge.judge(golds.get(i), figures.get(j), linked);
  }

  private void hit(ScoredFigure figure, Set<Row> right) {
    right.forEach(row -> hits.merge(row, 1, Integer::sum));
    rare.forEach((row, counts) -> {
      Row plain = plain(row);
      counts[0] += right.contains(plain) && figure.text(plain.key()) != null ? 1 : 0;
    });
  }

  private void count(ScoredFigure figure, int side) {
    rare.forEach((row, counts) -> counts[side] += figure.text(plain(row).key()) != null ? 1 : 0);
  }

  private static Row plain(Row rare) {
    return rare == Row.ENTITY_ONLY ? Row.ENTITY : Row.PRICES;
  }

  private boolean isOfRole(ScoredFigure figure) {
    return role == null || role.equals(figure.text("role"));
  }

  static boolean asked(ScoredFigure figure) {
    String quote = figure.text("quote");
    return ASKED.matcher((quote == null ? "0" : quote).toLowerCase(java.util.Locale.ROOT)).find();
  }

  /** Gold figures seen. */
  public int gold() {
    return gold;
  }

  /** Predicted figures that count. */
  public int predicted() {
    return predicted;
  }

  /** F1 of a row, 1 when nothing was asked and nothing given. */
  public double f1(Row row) {
    int[] counts = rare.get(row);
    int right = counts == null ? hits.getOrDefault(row, 0) : counts[0];
    int all = counts == null ? gold + predicted : counts[1] + counts[2];
    return all == 0 ? 1 : 2.0 * right / all;
  }

  /** The rows, in order. */
  public static Set<Row> rows() {
    return EnumSet.allOf(Row.class);
  }
}
