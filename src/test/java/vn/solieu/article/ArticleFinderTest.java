package vn.solieu.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.solieu.lexicon.Lexicon;
import vn.solieu.text.Block;
import vn.solieu.text.Document;

/** One rule a test, on pages of a few lines. */
class ArticleFinderTest {
  private static final ArticleFinder FINDER = new ArticleFinder(Lexicon.shipped());
  private static final String A =
      "<p>Sáu tháng đầu năm, tỉnh thu hoạch 12 nghìn ha lúa, tăng 3,5% so với cùng kỳ năm trước.</p>";
  private static final String B =
      "<p>Giá thu mua bình quân 6.500 đồng/kg, nông dân lãi khoảng 20 triệu đồng/ha, theo báo cáo.</p>";
  private static final String HEAD =
      "<html lang=vi><head><title>Lúa được mùa - Báo Sao Mai</title>"
          + "<meta property=og:site_name content='Báo Sao Mai'></head><body><h1>Lúa được mùa</h1>";

  @Test
  void theTitleLosesTheSitesName() {
    assertThat(article(HEAD.replace("<h1>Lúa được mùa</h1>", "") + A + B).title())
        .isEqualTo("Lúa được mùa");
  }

  @Test
  void theLeadIsNotRepeatedInTheBody() {
    Article article =
        article(HEAD + "<p class=sapo>Vụ này nông dân phấn khởi vì được giá.</p>" + A + B);
    assertThat(article.lead()).isEqualTo("Vụ này nông dân phấn khởi vì được giá.");
    assertThat(article.bodyText()).doesNotContain("phấn khởi").contains("12 nghìn ha");
  }

  @Test
  void aFirstParagraphInBoldIsTheLead() {
    Article article =
        article(
            HEAD
                + "<p><strong>Vụ này nông dân phấn khởi vì được giá, ai cũng mừng.</strong></p>"
                + A
                + B);
    assertThat(article.lead()).startsWith("Vụ này nông dân");
    assertThat(article(HEAD + A.replace("tỉnh", "<b>tỉnh</b>") + B).lead()).isEmpty();
  }

  @Test
  void relatedArticlesAreNoBody() {
    String related =
        "<div class=x><h4><a href=/1>Tin khác thứ nhất của báo</a></h4><p>Mở đầu của tin khác, một câu dài.</p></div>";
    Article article =
        article(HEAD + "<div>" + A + B + "</div><div>" + related + related + "</div>");
    assertThat(article.bodyText()).contains("12 nghìn ha").doesNotContain("tin khác");
  }

  @Test
  void commentsAreNoBody() {
    String comments = "<div id=comments>" + A.replace("tỉnh", "xóm").repeat(3) + "</div>";
    assertThat(article(HEAD + "<div>" + A + B + "</div>" + comments).bodyText())
        .doesNotContain("xóm");
  }

  @Test
  void captionsStandApart() {
    Article article =
        article(
            HEAD
                + A
                + "<figure><img src=a.jpg><figcaption>Gặt lúa. Ảnh: Lê An</figcaption></figure>"
                + B);
    assertThat(article.captions()).containsExactly("Gặt lúa. Ảnh: Lê An");
    assertThat(article.bodyText()).doesNotContain("Gặt lúa");
  }

  @Test
  void aHeadingBeforeLinksOnlyGoes() {
    Article article =
        article(
            HEAD
                + "<div>"
                + A
                + B
                + "<h3>Đọc thêm</h3><p><a href=/2>Một tin khác nữa</a></p></div>");
    assertThat(article.bodyText()).doesNotContain("Đọc thêm");
  }

  @Test
  void theSignatureOutranksJsonLd() {
    String json =
        "<script type=application/ld+json>{\"@type\":\"NewsArticle\",\"author\":{\"name\":\"Toàn Văn\"}}</script>";
    Article article =
        article(HEAD + json + "<div>" + A + B + "<p align=right><b>Mai Lan</b></p></div>");
    assertThat(article.author()).isEqualTo("Mai Lan");
    assertThat(article.bodyText()).doesNotContain("Mai Lan");
  }

  @Test
  void noArticleIsDatedAfterItsFetch() {
    String page =
        HEAD
            + "<span class=date>Thứ Hai, 05/10/2020, 08:15</span><p class=date>01/10/2019</p>"
            + A
            + B;
    PageContext context =
        new PageContext("", null, Instant.parse("2019-12-01T00:00:00Z"), SiteHints.NONE);
    Article article = FINDER.find(utf8(page), context).best().orElseThrow();
    assertThat(article.published()).hasToString("2019-10-01");
  }

  @Test
  void aDayInTheTitleIsNotTheDayOfPublicationWhereThePageGivesAnother() {
    String titled = HEAD.replace("Lúa được mùa", "Giá lúa ngày 5/10/2019 tăng");
    assertThat(article(titled + "<p>Đăng ngày 7/10/2019</p>" + A + B).published())
        .hasToString("2019-10-07");
    assertThat(article(titled + A + B).published()).hasToString("2019-10-05");
  }

  @Test
  void aParagraphThatBeginsWithADayDatesAPageThatSaysNothingElse() {
    String dated = B.replace("<p>", "<p>(7/10/2019) ");
    assertThat(article(HEAD + A + dated).published()).hasToString("2019-10-07");
    assertThat(article(HEAD + A + B).published()).isNull();
  }

  @Test
  void aListingOfTwoTeasersIsNone() {
    String teaser =
        "<div><h3><a href=/1>Tin thứ nhất của mục công nghiệp</a></h3><span>4/10/2019</span><p>"
            + "Chín tháng đầu năm, sản xuất công nghiệp của tỉnh giữ nhịp tăng hai con số, trong đó dệt may và"
            + " thép tiếp tục là hai ngành có đóng góp lớn nhất.</p></div>";
    String page = "<html lang=vi><body><h1>Công nghiệp</h1>" + teaser + teaser.replace("/1", "/2");
    assertThat(
            FINDER.find(utf8(page), PageContext.of("https://x.example/cong-nghiep/trang-2.html")))
        .isInstanceOf(Finding.Listing.class);
  }

  @Test
  void utcBecomesVietnameseTimeOnAVietnamesePage() {
    String meta = "<meta property=article:published_time content=2019-10-09T20:00:00Z>";
    assertThat(article(HEAD.replace("</head>", meta + "</head>") + A + B).published())
        .hasToString("2019-10-10T03:00:00+07:00");
  }

  @Test
  void theProvinceComesFromTheTitle() {
    Article article = article(HEAD.replace("Lúa được mùa", "Hưng Yên: Lúa được mùa") + A + B);
    assertThat(article.province()).isEqualTo("Hưng Yên");
    assertThat(article.rules()).containsEntry("place", "title");
  }

  @Test
  void theSitesPlaceIsTakenWhereTheTextNamesNone() {
    PageContext context =
        new PageContext("", null, null, new SiteHints("Nghệ An", null, null, null));
    assertThat(FINDER.find(utf8(HEAD + A + B), context).best().orElseThrow().province())
        .isEqualTo("Nghệ An");
  }

  @Test
  void blocksInLegacyFontsAreReadInsideAUtf8Page() {
    Article article =
        article(
            HEAD
                + A
                + "<p><font face=.VnTime>S¶n l­îng lóa cña tØnh n¨m nay t¨ng, gi¸ còng t¨ng.</font></p>"
                + B);
    assertThat(article.bodyText()).contains("Sản lượng lúa của tỉnh năm nay tăng, giá cũng tăng.");
  }

  @Test
  void aTitleInALegacyFontKeepsItsSoftHyphens() {
    String page =
        "<html><head><title>Lóa ®­îc mïa, n«ng d©n ®­îc gi¸</title></head><body><h1>Lóa ®­îc mïa, n«ng d©n ®­îc gi¸</h1>";
    assertThat(article(page + A + B).title()).isEqualTo("Lúa được mùa, nông dân được giá");
    assertThat(article(page.replaceAll("<h1>.*</h1>", "") + A + B).title())
        .isEqualTo("Lúa được mùa, nông dân được giá");
  }

  @Test
  void theStartPageIsAListing() {
    PageContext context = PageContext.of("https://x.example/");
    assertThat(FINDER.find(utf8(HEAD + A + B), context)).isInstanceOf(Finding.Listing.class);
  }

  @Test
  void aFewWordsAreNoArticle() {
    assertThat(FINDER.find(utf8("<p>Trang không tồn tại.</p>"), PageContext.of("")))
        .isInstanceOf(Finding.NotArticle.class);
  }

  @Test
  void theDocumentsBlocksCutTheText() {
    String table =
        "<table><tr><td>Năm</td><td>Thu (tỷ đồng)</td></tr><tr><td>2018</td><td>12.870</td></tr>"
            + "<tr><td>2019</td><td>15.040</td></tr></table>";
    Document document = article(HEAD + "<div>" + A + table + B + "</div>").document("x");
    assertThat(document.blocks().get(0)).isInstanceOf(Block.Heading.class);
    assertThat(document.blocks().get(0).span().of(document.text())).isEqualTo("Lúa được mùa");
    List<Block.Cell> cells =
        document.blocks().stream()
            .filter(Block.Cell.class::isInstance)
            .map(Block.Cell.class::cast)
            .toList();
    assertThat(cells)
        .extracting(c -> c.span().of(document.text()))
        .containsExactly("12.870", "15.040");
    assertThat(cells.get(1).rowHeads()).containsExactly("2019");
    assertThat(cells.get(1).columnHeads()).containsExactly("Thu (tỷ đồng)");
  }

  private static Article article(String html) {
    return FINDER.find(utf8(html), PageContext.of("")).best().orElseThrow();
  }

  private static byte[] utf8(String html) {
    return html.getBytes(StandardCharsets.UTF_8);
  }
}
