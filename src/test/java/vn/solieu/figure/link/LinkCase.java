package vn.solieu.figure.link;

import java.util.stream.Collectors;
import vn.solieu.figure.FigureExtractor;
import vn.solieu.figure.choice.ChoiceModel;
import vn.solieu.lexicon.Lexicon;
import vn.solieu.text.Document;
import vn.solieu.text.PartialDate;

/** Extracts from a text of a test and prints what each figure qualifies: "- 0 0". */
final class LinkCase {
  private static final FigureExtractor EXTRACTOR =
      new FigureExtractor(Lexicon.shipped(), ChoiceModel.NONE, ChoiceModel.NONE);

  private LinkCase() {}

  /** "-" for a figure without a link, else the index it points to. */
  static String of(String text) {
    Document document = Document.of("t", text, PartialDate.parse("2019-10-05"), "Hưng Yên");
    return EXTRACTOR.extract(document).stream()
        .map(f -> f.of() == null ? "-" : f.of().toString())
        .collect(Collectors.joining(" "));
  }
}
