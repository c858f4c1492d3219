package vn.solieu.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Pages that list articles, whatever they say of themselves. */
class ListingGateTest {
  private static final String ARTICLE = "<meta property=og:type content=article>";

  private static String listing(String head, String item, int items) {
    return "<html lang=vi><head><title>Kinh tế</title>"
        + head
        + "</head><body><h1>Kinh tế</h1>"
        + IntStream.range(0, items)
            .mapToObj(i -> item.replace("#", String.valueOf(i)))
            .collect(Collectors.joining())
        + "</body></html>";
  }

  private static String teaser() {
    return "<div><h3><a href=/bai-#.html>Tin thứ # về sản xuất rau an toàn ở Yên Mỹ</a></h3><span>12/08/2025</span>"
        + SamplePage.SECOND
        + "</div>";
  }

  @Test
  void teasersUnderLinkedHeadingsAreAListing() {
    assertThat(SamplePage.find(listing("", teaser(), 10))).isInstanceOf(Finding.Listing.class);
  }

  @Test
  void evenWhereTheMarkupCallsItAnArticle() {
    assertThat(SamplePage.find(listing(ARTICLE, teaser(), 10))).isInstanceOf(Finding.Listing.class);
  }

  @Test
  void aListOfLinksIsNoArticle() {
    String item =
        "<li><a href=/bai-#.html>Tin thứ # về sản xuất rau an toàn ở Yên Mỹ</a> (12/08/2025)</li>";
    assertThat(SamplePage.find(listing(ARTICLE, item, 40))).isNotInstanceOf(Finding.Found.class);
  }

  @Test
  void anArticleWithTwoLinksToOthersInItStaysOne() {
    String link = "<p><a href=/x.html>Đồng Xuân được cấp chứng nhận cho 12 loại rau</a></p>";
    String body =
        SamplePage.FIRST + link + SamplePage.SECOND + link + SamplePage.THIRD + "<p>PV</p>";
    assertThat(SamplePage.find(listing(ARTICLE, "<div>" + body + "</div>", 1)))
        .isInstanceOf(Finding.Found.class);
  }
}
