package vn.solieu.article;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.solieu.text.BadInput;

class CharsetFinderTest {
  private static final String VIETNAMESE =
      "<p>Sản lượng lúa của tỉnh năm nay tăng mạnh so với cùng kỳ năm trước</p>";
  private static final String GERMAN = "<p>Größere Läden öffnen früher, kleinere schließen</p>";

  @Test
  void aByteOrderMarkDecides() {
    byte[] marked = ("\uFEFF" + VIETNAMESE).getBytes(StandardCharsets.UTF_16LE);
    assertFound(marked, "text/html; charset=utf-8", "UTF-16LE", "bom", "Sản lượng");
  }

  @Test
  void headerAndMetaThatAgreeDecide() {
    byte[] page = head("utf-8", VIETNAMESE).getBytes(StandardCharsets.UTF_8);
    assertFound(page, "text/html; charset=UTF-8", "UTF-8", "http=meta", "Sản lượng");
  }

  @Test
  void strictUtf8OutweighsALie() {
    byte[] page = head("iso-8859-1", VIETNAMESE).getBytes(StandardCharsets.UTF_8);
    assertFound(page, "text/html; charset=iso-8859-1", "UTF-8", "utf-8", "Sản lượng");
  }

  @Test
  void aPageCutInsideACharacterIsStillUtf8() {
    byte[] page = VIETNAMESE.getBytes(StandardCharsets.UTF_8);
    byte[] cut = java.util.Arrays.copyOf(page, page.length - "ớc</p>".length() - 2);
    assertFound(cut, null, "UTF-8", "utf-8", "Sản lượng");
  }

  @Test
  void aFewBrokenBytesLeaveADeclaredUtf8Alone() {
    byte[] page = head("utf-8", VIETNAMESE.repeat(3)).getBytes(StandardCharsets.UTF_8);
    page[page.length - 10] = (byte) 0xFF;
    assertFound(page, null, "UTF-8", "meta", "Sản lượng");
  }

  @Test
  void latinBytesAreWindows1252() {
    byte[] page = head("utf-8", GERMAN.repeat(3)).getBytes(Charset.forName("windows-1252"));
    assertFound(page, null, "windows-1252", "meta", "Größere Läden");
  }

  @Test
  void declaredOtherEncodingsAreTaken() {
    byte[] page =
        head("windows-1251", "<p>Новости дня</p>").getBytes(Charset.forName("windows-1251"));
    assertFound(page, null, "windows-1251", "meta", "Новости дня");
  }

  @Test
  void windows1258IsFoundWithoutAnyClaim() {
    assertFound(
        bytes("DiêÌu tra: ðýõòc muÌa, tiÒnh ðaòt 5 taò"),
        null,
        "windows-1258",
        "vietnamese",
        "được mùa");
  }

  @Test
  void tcvn3IsFoundUnderAnyLatinClaim() {
    assertFound(
        bytes("S¶n l­îng lóa cña tØnh n¨m nay t¨ng"),
        "text/html; charset=iso-8859-1",
        "TCVN3",
        "vietnamese",
        "Sản lượng lúa của tỉnh");
  }

  @Test
  void vniIsFound() {
    assertFound(
        bytes("Saûn löôïng luùa cuûa tænh naêm nay taêng"),
        null,
        "VNI",
        "vietnamese",
        "Sản lượng lúa của tỉnh");
  }

  @Test
  void theCallersCharsetOutweighsAll() {
    SiteHints hints = new SiteHints(null, null, null, "TCVN3");
    byte[] page = bytes("g¹o");
    DecodedPage decoded = new CharsetFinder().decode(page, new PageContext("", null, null, hints));
    assertThat(decoded.text()).contains("gạo");
  }

  @Test
  void anUnknownCharsetIsBadInput() {
    SiteHints hints = new SiteHints(null, null, null, "klingon");
    PageContext context = new PageContext("", null, null, hints);
    assertThatThrownBy(() -> new CharsetFinder().decode(new byte[] {65}, context))
        .isInstanceOf(BadInput.class)
        .hasMessageContaining("klingon");
  }

  private static byte[] bytes(String latin) {
    return ("<p>" + latin + "</p>").getBytes(Charset.forName("windows-1252"));
  }

  private static String head(String charset, String body) {
    return "<meta charset=\"" + charset + "\">" + body;
  }

  private static void assertFound(
      byte[] page, @Nullable String header, String charset, String rule, String text) {
    DecodedPage decoded =
        new CharsetFinder().decode(page, new PageContext("", header, null, SiteHints.NONE));
    assertThat(decoded.charset()).isEqualTo(charset);
    assertThat(decoded.rule()).isEqualTo(rule);
    assertThat(decoded.text()).contains(text);
  }
}
