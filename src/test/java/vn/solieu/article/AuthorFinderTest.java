package vn.solieu.article;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The signature at the end of a Vietnamese article. */
class AuthorFinderTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          <p style='text-align:right'><strong>Thu Hà</strong></p>        | Thu Hà
          <p><em>LÊ HOÀNG - THU HÀ</em></p>                              | LÊ HOÀNG, THU HÀ
          <div class=tacgia>Nguyễn Thị Lan Anh</div>                     | Nguyễn Thị Lan Anh
          <p><strong>Tác giả: Hải Yến</strong></p>                       | Hải Yến
          <p align=right>K. Anh</p>                                      | K. Anh
          # plain lines
          <p>Phương Thảo (t/h)</p>                                       | Phương Thảo
          <p><b>Hoàng Minh Tuấn</b><br>(Trung tâm Khuyến nông)</p>       | Hoàng Minh Tuấn
          <p>(Theo TTXVN)</p>                                            | TTXVN
          <p>PV</p>                                                      | PV
          """)
  void readsAndTakesItOutOfTheBody(String line, String author) {
    Article article = SamplePage.ending(line);
    assertThat(article.author()).isEqualTo(author);
    assertThat(article.body()).hasSize(3);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<p>Tỉnh sẽ hỗ trợ thêm.</p>",
        "<p>Chi tiết xem tại đây</p>",
        "<p>Đồng Xuân hiện có 62 lao động</p>",
        "<p>2,4 ha</p>"
      })
  void aLastLineThatIsNoNameIsNoSignature(String line) {
    assertThat(SamplePage.ending(line).author()).isNull();
  }

  @Test
  void aNameInTheMiddleIsNone() {
    String middle = SamplePage.FIRST + "<p>Vũ Hoàng Lan</p>" + SamplePage.SECOND + SamplePage.THIRD;
    assertThat(SamplePage.page(middle).author()).isNull();
  }
}
