package vn.solieu.crawl;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.solieu.lexicon.Resources;

class UrlCanonicalizerTest {
  private static final URI BASE = URI.create("http://bao.vn/muc/trang.html");
  private final UrlCanonicalizer canonicalizer = new UrlCanonicalizer(Resources.shipped());

  @ParameterizedTest
  @CsvSource({
    "HTTP://Bao.VN:80/a/../tin?utm_source=x&id=5#top, http://bao.vn/tin?id=5",
    "https://bao.vn:443, https://bao.vn/",
    "http://bao.vn:8080/, http://bao.vn:8080/",
    "tin.html?fbclid=abc, http://bao.vn/muc/tin.html",
    "/a?b=2&a=1&&gclid=z, http://bao.vn/a?b=2&a=1",
    "/a;jsessionid=99AF?x=1, http://bao.vn/a?x=1",
    "/%7ean/%c3%a1, http://bao.vn/~an/%C3%A1",
    "/đường dẫn, http://bao.vn/%C4%91%C6%B0%E1%BB%9Dng%20d%E1%BA%ABn",
    "/../../a, http://bao.vn/a",
    "//khac.vn/x, http://khac.vn/x",
    "/100%, http://bao.vn/100%25",
    "mailto:a@b.vn, ",
    "javascript:void(0), ",
    "http://user:pass@bao.vn/, ",
    "http:///a, ",
  })
  void onePageHasOneSpelling(String link, String canonical) {
    assertThat(canonicalizer.resolve(BASE, link).map(URI::toString).orElse(null))
        .isEqualTo(canonical);
  }
}
