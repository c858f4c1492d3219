package vn.solieu.figure.subject;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.solieu.figure.Figure;
import vn.solieu.figure.FigureExtractor;
import vn.solieu.figure.choice.ChoiceModel;
import vn.solieu.lexicon.Lexicon;
import vn.solieu.text.Document;
import vn.solieu.text.PartialDate;

/** Extracts from a text of a test with the whole extractor and picks one figure. */
public final class SubjectCase {
  private static final FigureExtractor EXTRACTOR =
      new FigureExtractor(Lexicon.shipped(), ChoiceModel.NONE, ChoiceModel.NONE);

  private SubjectCase() {}

  static List<Figure> all(String text) {
    return all(text, "2019-10-15", "Hưng Yên");
  }

  static List<Figure> all(String text, String date, @Nullable String province) {
    return EXTRACTOR.extract(Document.of("test", text, PartialDate.parse(date), province));
  }

  /** The figure whose quote is {@code quote}. */
  public static Figure of(String text, String quote) {
    return of(text, quote, "2019-10-15", "Hưng Yên");
  }

  public static Figure of(String text, String quote, String date, @Nullable String province) {
    List<Figure> figures = all(text, date, province);
    return figures.stream()
        .filter(f -> f.quote().equals(quote))
        .findFirst()
        .orElseThrow(() -> new AssertionError(quote + " not in " + figures));
  }
}
