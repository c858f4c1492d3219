package vn.solieu.article;

import java.nio.charset.StandardCharsets;
import vn.solieu.lexicon.Lexicon;

/** A page as provincial papers build them, with what a test puts under the title and at the end. */
final class SamplePage {
  static final String FIRST =
      "<p>Sáng 12/8, tại xã Tân Lập, Hợp tác xã Rau sạch Đồng Xuân mở khu nhà lưới thứ ba rộng 2,4 ha, vốn 6,8 tỷ đồng.</p>";
  static final String SECOND =
      "<p>Mỗi ngày hợp tác xã bán ra 3,5 tấn rau, phần lớn cho 14 bếp ăn công nghiệp và hai siêu thị trong tỉnh.</p>";
  static final String THIRD =
      "<p>Năm ngoái hợp tác xã lãi 1,1 tỷ đồng, trả lương bình quân 7,2 triệu đồng mỗi tháng cho 62 người.</p>";

  private static final ArticleFinder FINDER = new ArticleFinder(Lexicon.shipped());
  private static final String HEAD =
      "<html lang=vi><head><title>Đồng Xuân mở thêm nhà lưới</title></head><body><ul class=menu><li><a href=/>Trang"
          + " chủ</a></ul><div class=detail><h1>Đồng Xuân mở thêm nhà lưới</h1>";

  private SamplePage() {}

  /** With {@code under} between the title and the body's three paragraphs. */
  static Article under(String under) {
    return page(under + "<div class=noidung>" + FIRST + SECOND + THIRD + "</div>");
  }

  /** With {@code end} as the last line of the body. */
  static Article ending(String end) {
    return page("<div class=noidung>" + FIRST + SECOND + THIRD + end + "</div>");
  }

  /** Everything below the title as given. */
  static Article page(String below) {
    return find(HEAD + below + "</div></body></html>").best().orElseThrow();
  }

  /** A whole page. */
  static Finding find(String page) {
    return FINDER.find(
        page.getBytes(StandardCharsets.UTF_8),
        PageContext.of("https://song-hong.example/kinh-te/dong-xuan-a1.html"));
  }
}
