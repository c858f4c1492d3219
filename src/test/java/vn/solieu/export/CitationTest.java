package vn.solieu.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import vn.solieu.check.CheckOptions;
import vn.solieu.check.Checker;
import vn.solieu.check.Evidence;
import vn.solieu.check.NewspaperArchive;
import vn.solieu.check.Verdict;
import vn.solieu.index.StoredFigure;
import vn.solieu.search.Filter;
import vn.solieu.text.Document;

class CitationTest {
  private static Evidence evidence(String claim) {
    Checker checker =
        new Checker(
            NewspaperArchive.lexicon(), NewspaperArchive.extractor(), NewspaperArchive.backend());
    Verdict verdict =
        checker.check(Document.of("", claim, null, null), CheckOptions.plain()).getFirst();
    return verdict.evidence().getFirst();
  }

  @Test
  void theNumberStandsInItsSentence() {
    Citation citation =
        Citation.of(evidence("9 tháng năm 2019, dệt may Hưng Yên làm ra 190 triệu sản phẩm."));
    assertThat(citation.source()).isEqualTo("Báo Miền Việt, 2019-10-10");
    assertThat(citation.quote()).isEqualTo("190 triệu sản phẩm");
    assertThat(citation.before()).endsWith("Hưng Yên làm ra ");
    assertThat(citation.after()).startsWith(", tăng 11,76%");
  }

  @Test
  void noSentenceIsCutThroughItsNumber() {
    int cut = 0;
    for (StoredFigure figure : NewspaperArchive.backend().figures(Filter.all()).toList()) {
      Citation c =
          Citation.of(
              new Evidence(
                  figure, figure.figure().value(), Evidence.Stand.SUPPORTS, List.of(), null));
      assertThat(c.quote()).isEqualTo(figure.figure().quote().replace('\n', ' '));
      assertThat(c.before().length()).isLessThan(160);
      assertThat(c.after().length()).isLessThan(120);
      String shown = (c.before() + c.quote() + c.after()).replaceAll("^…\\s*|\\s*…$", "");
      assertThat(figure.sentence().replace('\n', ' ')).contains(shown);
      cut += c.before().startsWith("…") || c.after().endsWith("…") ? 1 : 0;
    }
    assertThat(cut).isPositive();
  }
}
