package vn.solieu.article;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.solieu.lexicon.Lexicon;

class MarksTest {
  private static final Marks MARKS = new Marks(Lexicon.shipped().resources());

  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          box-tin-lien-quan, 1
          shareButtons, 1
          comments, 2
          post_meta, 4
          article__body, 16
          # a whole class only
          hidden, 32
          overflow-hidden, 0
          # classes that say what kind of post it is, not what the element is
          tag-sharing, 0
          category-comments, 0
          md:hidden, 0
          text-center, 0
          """)
  void saysWhatTheClassSays(String name, int bits) {
    assertThat(MARKS.of(name)).isEqualTo(bits);
  }
}
