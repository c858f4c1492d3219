package vn.solieu.article;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PictureCaptionTest {
  private static final String LINE = "Thu hoạch cải ngọt ở Tân Lập. Ảnh: Thu Hà";

  private static Article with(String picture) {
    return SamplePage.page(
        "<div>" + SamplePage.FIRST + picture + SamplePage.SECOND + SamplePage.THIRD + "</div>");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<p style='text-align: center'><img src=a.jpg></p><p style='text-align: center'>%s</p>",
        "<p><img src=a.jpg></p><p>&nbsp;</p><p><em>%s</em></p>",
        "<p><img src=a.jpg><br><i>%s</i></p>",
        "<p><img src=a.jpg></p><p>%s</p>",
        "<figure><img src=a.jpg><figcaption>%s</figcaption></figure>",
        "<table align=center><tr><td><img src=a.jpg></td></tr><tr><td class=caption>%s</td></tr></table>",
        "<div class=PhotoCMS_Caption><p>%s</p></div>"
      })
  void captionsWithTheirCreditsStandApart(String picture) {
    Article article = with(String.format(picture, LINE));
    assertThat(article.captions()).containsExactly(LINE);
    assertThat(article.body()).hasSize(3);
  }

  @Test
  void aCentredLineUnderAPictureNeedsNoCredit() {
    assertThat(
            with("<p align=center><img src=a.jpg></p><p align=center>Một góc nhà lưới mới dựng</p>")
                .captions())
        .containsExactly("Một góc nhà lưới mới dựng");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<p><img src=a.jpg></p><p>Nhà lưới có mái che hai lớp, giữ nhiệt tốt trong mùa đông.</p>",
        "<p>Một câu khác ở giữa bài, không liên quan đến ảnh nào.</p><p><em>Mọi người đều mừng vì có việc.</em></p>",
        "<p>Ảnh: tỉnh có 12 hiệu ảnh, năm nay thêm ba hiệu nữa ở thị trấn và hai hiệu ở các xã ven sông.</p>"
      })
  void otherLinesStayInTheBody(String lines) {
    assertThat(with(lines).captions()).isEmpty();
  }

  @Test
  void aWholeTextThatIsCentredIsNoRowOfCaptions() {
    String centred =
        ("<p align=center><img src=a.jpg></p>"
                + SamplePage.FIRST
                + SamplePage.SECOND
                + SamplePage.THIRD)
            .replace("<p>", "<p align=center>");
    assertThat(SamplePage.page("<div>" + centred + "</div>").body()).hasSize(3);
  }
}
