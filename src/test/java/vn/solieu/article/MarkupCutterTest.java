package vn.solieu.article;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MarkupCutterTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "<style>p {color: red}</style><p>a | <style></style><p>a",
        "<SCRIPT src=x>var a = 1 < 2;</SCRIPT >b | <SCRIPT src=x></SCRIPT >b",
        "<p>a<script>x()</script>b<style>y{}</style>c | <p>a<script></script>b<style></style>c"
      })
  void styleSheetsAndScriptsAreEmptied(String markup, String rest) {
    assertThat(MarkupCutter.cut(markup)).isEqualTo(rest);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "<p>a < b</p>",
        "<script type='application/ld+json'>{\"a\":1}</script>",
        "<script>var x = {publishDate: '2019-10-10'}</script>",
        "<!-- <script> --><p>a</p><script>x()</script>",
        "<a title='<style>'>chữ</a> <b>chữ</b><style>x{}</style>",
        "<script>never closed",
        "<script",
        "<p>a</p><style",
      })
  void whatMayMatterStays(String markup) {
    assertThat(MarkupCutter.cut(markup)).isEqualTo(markup);
  }

  @Test
  @Timeout(5)
  void thousandsThatNeverCloseTakeNoLonger() {
    String open = "<script>".repeat(500_000) + "<style".repeat(500_000);
    assertThat(MarkupCutter.cut(open)).isEqualTo(open);
  }
}
