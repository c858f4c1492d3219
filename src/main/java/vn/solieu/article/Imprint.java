package vn.solieu.article;

import java.util.List;
import java.util.Locale;
import vn.solieu.lexicon.Resources;

/**
 * Knows the lines in which a site speaks of itself: "Giấy phép số 12/GP-BTTTT ngày 05/02/2019". The
 * words are {@code article/imprint.tsv}.
 */
final class Imprint {
  private final List<String> words;

  Imprint(Resources resources) {
    words = resources.table("article/imprint.tsv").stream().map(row -> row.cell(0)).toList();
  }

  boolean is(String text) {
    String low = text.toLowerCase(Locale.ROOT);
    return words.stream().anyMatch(low::contains);
  }
}
