package vn.solieu.search;

import java.math.BigDecimal;
import java.util.List;
import vn.solieu.figure.Figure;
import vn.solieu.figure.FigureExtractor;
import vn.solieu.lexicon.Lexicon;
import vn.solieu.text.BadInput;
import vn.solieu.text.Document;

/**
 * A number with its unit as people type it: "1 triệu tấn" → 1000000 t, "8,2%" → 8.2 %, "1.350.000"
 * → 1350000 without a unit. Read by the extractor's own grammar.
 */
public record TypedAmount(BigDecimal value, String unit) {
  private static final String LEAD = "Sản lượng đạt ";

  /**
   * Reads an amount; all of the text must belong to it.
   *
   * @throws BadInput when it is none
   */
  public static TypedAmount parse(String text) {
    String typed = text.strip();
    if (typed.matches("-?[0-9]{1,30}([.,][0-9]{1,2}|[.,][0-9]{4,20})?")) {
      return new TypedAmount(new BigDecimal(typed.replace(',', '.')), "");
    }
    Document document = Document.of("", LEAD + typed + ".", null, null);
    List<Figure> figures = Extractor.INSTANCE.extract(document);
    if (figures.isEmpty()) {
      throw new BadInput("\"" + typed + "\" is no amount; write 1350000, 1,35 triệu tấn or 8,2%");
    }
    String rest = typed.substring(Math.max(0, figures.getFirst().span().end() - LEAD.length()));
    if (!rest.isBlank()) {
      throw new BadInput(
          "\""
              + rest.strip()
              + "\" is no part of an amount; put the amount between quotation marks");
    }
    return new TypedAmount(figures.getFirst().value(), figures.getFirst().unit());
  }

  /**
   * One of a unit as people type it: "triệu tấn" → 1000000 t, "kg" → 1 kg. A unit that is no amount
   * stays as it is.
   */
  public static TypedAmount one(String unit) {
    if (unit.strip().indexOf(' ') < 0) {
      return new TypedAmount(BigDecimal.ONE, unit);
    }
    try {
      TypedAmount read = parse("1 " + unit);
      return read.value().compareTo(BigDecimal.ONE) == 0
          ? new TypedAmount(BigDecimal.ONE, unit)
          : read;
    } catch (BadInput e) {
      return new TypedAmount(BigDecimal.ONE, unit);
    }
  }

  private static final class Extractor {
    static final FigureExtractor INSTANCE = new FigureExtractor(Lexicon.shipped());
  }
}
