package vn.solieu.figure;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;

/**
 * Figures of one article that do not add up.
 *
 * @param kind what was compared
 * @param figures indices of the figures, the suspect one last
 * @param printed what the suspect figure says
 * @param expected what the others make it
 * @param tolerance how far the rounding of the printed numbers, or the range of the exchange rate,
 *     lets the two differ
 * @param vi the finding in a Vietnamese sentence
 * @param en the finding in an English sentence
 */
public record Finding(
    Kind kind,
    List<Integer> figures,
    BigDecimal printed,
    BigDecimal expected,
    BigDecimal tolerance,
    String vi,
    String en) {
  /** What was compared. */
  public enum Kind {
    /** A level with its plan and the completion of it. */
    COMPLETION,
    /** A level with that of the base period and the growth between them. */
    GROWTH,
    /** A change in units with the same change in per cent. */
    CHANGE_PAIR,
    /** A part with its total and the share of it. */
    SHARE,
    /** Parts with their total. */
    SUM,
    /** An area and a yield with the crop. */
    PRODUCT,
    /** Dollars with the same in đồng. */
    EXCHANGE
  }

  public Finding {
    figures = List.copyOf(figures);
  }

  /** The finding in a sentence of that language: Vietnamese, else English. */
  public String in(Locale language) {
    return language.getLanguage().equals("vi") ? vi : en;
  }
}
