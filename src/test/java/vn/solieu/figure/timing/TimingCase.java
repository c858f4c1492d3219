package vn.solieu.figure.timing;

import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.solieu.figure.FigureExtractor;
import vn.solieu.figure.choice.ChoiceModel;
import vn.solieu.lexicon.Lexicon;
import vn.solieu.text.Document;
import vn.solieu.text.PartialDate;

/** Extracts from a text of a test by the rules alone and prints the times of its figures. */
final class TimingCase {
  private static final FigureExtractor EXTRACTOR =
      new FigureExtractor(Lexicon.shipped(), ChoiceModel.NONE, ChoiceModel.NONE);

  private TimingCase() {}

  /** "2019-01/2019-09; 2018 < 2017": periods in text order, each with its base. */
  static String of(String text, @Nullable String date) {
    PartialDate published = date == null ? null : PartialDate.parse(date);
    return EXTRACTOR.extract(Document.of("test", text, published, "Hưng Yên")).stream()
        .map(f -> f.period() + (f.base() == null ? "" : " < " + f.base()))
        .collect(Collectors.joining("; "));
  }

  static String of(String text) {
    return of(text, "2019-10-15");
  }
}
