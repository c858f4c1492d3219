package vn.solieu.figure.quantity;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import vn.solieu.figure.reading.Blanks;
import vn.solieu.lexicon.Folded;
import vn.solieu.lexicon.Lexicon;
import vn.solieu.lexicon.PhraseTable;
import vn.solieu.lexicon.PhraseTable.Match;
import vn.solieu.lexicon.Resources;

/** The scale words of quotes, as {@code figure/numerals.tsv} has them: "nghìn", "triệu", "tỷ". */
public final class ScaleWords {
  private final PhraseTable<BigDecimal> words;

  public ScaleWords(Lexicon lexicon) {
    PhraseTable.Builder<BigDecimal> builder = PhraseTable.builder();
    for (Resources.Row row : lexicon.resources().table("figure/numerals.tsv")) {
      if (row.cell(1).equals("scale")) {
        for (String word : row.cell(0).split("\\|")) {
          builder.add(word, new BigDecimal(row.cell(2)));
        }
      }
    }
    words = builder.build();
  }

  /** "5,3 nghìn tỷ đồng", "5,3 ngàn tỉ đồng" → 1000, 1000000000. */
  public List<BigDecimal> in(String quote) {
    Folded lower = Folded.of(quote);
    List<BigDecimal> found = new ArrayList<>();
    int at = 0;
    while (at < lower.length()) {
      Match<BigDecimal> word = words.gluedAt(lower, at);
      at = word == null ? at + 1 : word.end();
      if (word != null) {
        found.add(word.value());
      }
    }
    return List.copyOf(found);
  }

  /** What stands behind the scale words that {@code text} begins with: "triệu lượt" → "lượt". */
  public String skip(String text) {
    Folded lower = Folded.of(text);
    int at = Blanks.after(lower, 0);
    for (Match<BigDecimal> word = words.at(lower, at); word != null; word = words.at(lower, at)) {
      at = Blanks.after(lower, word.end());
    }
    return text.substring(at);
  }
}
