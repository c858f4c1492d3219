package vn.solieu.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import vn.solieu.lexicon.Lexicon;

/** The body is the candidate that keeps what the page's title, description and JSON-LD promise. */
class BodyFinderTest {
  private static final ArticleFinder FINDER = new ArticleFinder(Lexicon.shipped());
  private static final String RULES =
      "<p>Thành viên tự chịu trách nhiệm về nội dung gửi lên, không đăng lại bài của người khác, không quảng cáo.</p>"
          + "<p>Ban quản trị được phép gỡ ý kiến, khóa tài khoản mà không cần báo trước, theo quy định.</p>";

  /** More text than the story's, and enough scraps between for the two not to count as one. */
  private static final String TERMS =
      "<div class=x1>" + RULES.repeat(6) + "</div>" + "<p>Vàng miếng 76,5 – 78,5</p>".repeat(60);

  private static final String STORY =
      "<div class=x2><p>Nhà máy nước Hưng Phú vừa chạy thử trạm bơm thứ ba, công suất 18 nghìn m3 mỗi ngày, tăng 40%.</p>"
          + "<p>Trạm bơm giúp 5.200 hộ của bốn xã có nước sạch ngay trong mùa khô này, theo công ty cấp nước.</p></div>";
  private static final String TITLE = "Nhà máy nước Hưng Phú chạy thử trạm bơm thứ ba";

  private static Article find(String head, String body) {
    String page =
        "<html lang=vi><head><title>"
            + TITLE
            + "</title><meta property=og:type content=article>"
            + head
            + "</head><body><h1>"
            + TITLE
            + "</h1>"
            + body;
    return FINDER
        .find(page.getBytes(StandardCharsets.UTF_8), PageContext.of("https://x.example/a.html"))
        .best()
        .orElseThrow();
  }

  private static String described(String text) {
    return "<meta property=og:description content='" + text + "'>";
  }

  private static String jsonLd(String text) {
    return "<script type=application/ld+json>{\"@type\":\"NewsArticle\",\"articleBody\":\""
        + text
        + "\"}</script>";
  }

  @Test
  void aLongerTextThatHasNothingOfTitleAndDescriptionGivesWay() {
    Article article =
        find(
            described("Trạm bơm thứ ba giúp 5.200 hộ của bốn xã có nước sạch trong mùa khô."),
            TERMS + STORY);
    assertThat(article.bodyText()).contains("18 nghìn m3").doesNotContain("Ban quản trị");
  }

  @Test
  void theSitesDescriptionAloneDoesNotMakeABoxTheBody() {
    String about =
        "<div class=x3><p>Báo điện tử của tỉnh, tiếng nói của nhân dân, cơ quan ngôn luận, cập nhật từng giờ, từng"
            + " ngày mọi mặt đời sống ở địa phương.</p></div>";
    Article article =
        find(
            described(
                "Báo điện tử của tỉnh, tiếng nói của nhân dân, cơ quan ngôn luận, cập nhật từng giờ, từng ngày mọi"
                    + " mặt đời sống ở địa phương."),
            TERMS.replace("Thành viên", "Bạn đọc") + about);
    assertThat(article.bodyText()).contains("Ban quản trị").doesNotContain("từng giờ");
  }

  @Test
  void theTextInJsonLdChoosesAmongTheCandidates() {
    String story = STORY.replace("</p>", " ").replaceAll("<[^>]+>", "").repeat(3);
    assertThat(find(jsonLd(story), TERMS + STORY).bodyText())
        .contains("18 nghìn m3")
        .doesNotContain("Ban quản trị");
  }

  @Test
  void theTextInJsonLdIsTheBodyWhereThePageShowsNone() {
    String told =
        "<p>Nhà máy nước Hưng Phú chạy thử trạm bơm thứ ba, công suất 18 nghìn m3 mỗi ngày.</p>"
            + "<p>Bốn xã ven biển với 5.200 hộ nay có nước sạch; trước đây họ phải mua nước chở bằng xe bồn, giá"
            + " 60 nghìn đồng một khối.</p>\\nCông ty cấp nước cho biết cuối năm sẽ nối thêm 12 km ống &amp; lắp 900"
            + " đồng hồ, vốn 32 tỷ đồng. Người dân góp công đào 4 km mương, không phải trả tiền nối ống vào nhà trong"
            + " năm đầu; hộ nghèo được giảm một nửa giá nước.";
    Article article = find(jsonLd(told), "<div id=app></div>" + TERMS);
    assertThat(article.body()).hasSize(3);
    assertThat(article.bodyText())
        .startsWith("Nhà máy nước Hưng Phú chạy thử")
        .contains("12 km ống & lắp 900")
        .doesNotContain("Ban quản trị", "<p>");
    assertThat(find(jsonLd(told), "").body()).hasSize(3);
  }

  @Test
  void aTeaserInJsonLdReplacesNothing() {
    assertThat(find(jsonLd("Nhà máy nước Hưng Phú có trạm bơm mới."), STORY).bodyText())
        .contains("5.200 hộ");
  }
}
