package vn.solieu.figure;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import vn.solieu.lexicon.Folded;
import vn.solieu.lexicon.Lexicon;

/**
 * Checks the figures of one article against each other: "đạt 190 triệu sản phẩm, bằng 86% kế hoạch
 * (250 triệu sản phẩm)" → a finding, since 190 of 250 is 76%.
 *
 * <p>It keeps silent where a difference proves nothing: real growth beside nominal levels,
 * percentages of rates, "tăng 3 lần" in either reading, rounded and bounded numbers within their
 * precision, yearly means.
 */
public final class Arithmetic {
  private final List<String> real;
  private final SumWords words;
  private final List<SumRule> rules =
      List.of(
          new CompletionSum(),
          new GrowthSum(),
          new PairSum(),
          new ShareSum(),
          new PartsSum(),
          new StructureSum(),
          new ProductSum(),
          new ExchangeSum());

  public Arithmetic(Lexicon lexicon) {
    words = SumWords.load(lexicon.resources());
    real =
        lexicon.resources().table("figure/real-growth.tsv").stream()
            .map(row -> row.cell(0).toLowerCase(Locale.ROOT))
            .toList();
  }

  /** What does not add up among the figures of {@code text}, in the order of the rules. */
  public List<Finding> check(String text, List<Figure> figures) {
    return figures.size() < 2 ? List.of() : check(Folded.of(text), figures);
  }

  List<Finding> check(Folded text, List<Figure> figures) {
    if (figures.size() < 2) {
      return List.of();
    }
    Sums sums = new Sums(text, figures, this::isReal, words);
    List<Finding> findings = new ArrayList<>();
    for (SumRule rule : rules) {
      rule.check(sums, findings);
    }
    return findings;
  }

  private boolean isReal(String indicator) {
    String lower = indicator.toLowerCase(Locale.ROOT);
    for (String word : real) {
      if (lower.contains(word)) {
        return true;
      }
    }
    return false;
  }
}
