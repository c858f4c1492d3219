package vn.solieu.article;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Where a page shows its date, and dates on it that are not its own. */
class DateFinderTest {
  private static final String FOOT =
      "<div class=x><p>Giấy phép số 123/GP-BTTTT ngày 05/02/2019. Tổng biên tập: Lê Văn Khải.</p></div>";

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<div class=time>Thứ Ba, 12/08/2025, 15:07 [GMT+7]</div>",
        "<span>12-08-2025 15:07:00 </span>",
        "<p class=meta>Cập nhật: 15h07 | 12.08.2025</p>",
        "<div>Đăng ngày 12 tháng 8 năm 2025, lúc 15 giờ 07 phút</div>",
        "<div class=date>Thứ ba, ngày 12/8/2025 - 3:07 PM</div>",
        "<div>(BSH) - 12/08/2025 15:07</div>",
        "<div>Xuất bản: 15:07, Thứ Ba, 12/08/2025</div>",
        "<div>15:07 12 Tháng Tám, 2025</div>",
        "<div class=detail-time>Thứ Ba 12/08/2025 , 15:07 (GMT+7)</div>"
      })
  void visibleFormsOfVietnamesePapersAreRead(String shown) {
    assertThat(SamplePage.under(shown).published()).hasToString("2025-08-12T15:07:00+07:00");
  }

  @Test
  void theDateOfALicenceDatesNoArticle() {
    assertThat(SamplePage.page(SamplePage.FIRST + SamplePage.SECOND + FOOT).published()).isNull();
    assertThat(SamplePage.under("<div>Ngày đăng: 12/08/2025</div>" + FOOT).published())
        .hasToString("2025-08-12");
  }

  @Test
  void theTimesOfOtherArticlesDateNoArticle() {
    String teaser =
        "<div><h4><a href=/2>Bắc cầu mới qua sông Luộc ở đầu huyện</a></h4><time datetime=2020-03-04>4/3</time></div>";
    String related = "<div class=related>" + teaser + teaser.replace("/2", "/3") + "</div>";
    assertThat(SamplePage.under(related + "<div class=ngay>12/08/2025</div>").published())
        .hasToString("2025-08-12");
  }
}
