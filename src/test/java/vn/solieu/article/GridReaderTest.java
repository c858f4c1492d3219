package vn.solieu.article;

import static org.assertj.core.api.Assertions.assertThat;

import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;

class GridReaderTest {
  @Test
  void spansReachTheCellsBelow() {
    DataTable table =
        read(
            """
            <table><tr><th rowspan=2>Sản phẩm</th><th colspan=2>9 tháng</th></tr>
            <tr><th>2018</th><th>2019</th></tr>
            <tr><td>Thép</td><td>1,21</td><td>1,35</td></tr></table>
            """);
    assertThat(table.text()).isEqualTo("Sản phẩm | 9 tháng\n2018 | 2019\nThép | 1,21 | 1,35");
    DataTable.Cell last = table.rows().get(2).get(2);
    assertThat(last.columnHeads()).containsExactly("9 tháng", "2019");
    assertThat(last.rowHeads()).containsExactly("Thép");
    assertThat(last.head()).isFalse();
  }

  @Test
  void aFirstRowOfWordsOverNumbersIsTheHead() {
    DataTable table =
        read(
            """
            <table><tr><td>Chỉ tiêu</td><td>Đơn vị</td><td>Năm 2022</td></tr>
            <tr><td>Diện tích</td><td>nghìn ha</td><td>151,2</td></tr></table>
            """);
    DataTable.Cell value = table.rows().get(1).get(2);
    assertThat(value.columnHeads()).containsExactly("Năm 2022");
    assertThat(value.rowHeads()).containsExactly("Diện tích", "nghìn ha");
  }

  @Test
  void aColumnThatNumbersTheRowsIsAHead() {
    DataTable table =
        read(
            """
            <table><tr><td>STT</td><td>Chỉ tiêu</td><td>Năm 2022</td></tr>
            <tr><td>1</td><td>Thu nội địa</td><td>151,2</td></tr>
            <tr><td></td><td>Trong đó: thuế</td><td>72</td></tr>
            <tr><td>2</td><td>Chi thường xuyên</td><td>88,5</td></tr></table>
            """);
    assertThat(table.rows().get(1).get(2).rowHeads()).containsExactly("1", "Thu nội địa");
    assertThat(table.rows().get(2).get(2).rowHeads()).containsExactly("Trong đó: thuế");
  }

  @Test
  void yearsInTheFirstColumnAreHeads() {
    DataTable table =
        read(
            """
            <table><tr><td>Năm</td><td>Thu (tỷ đồng)</td></tr>
            <tr><td>2018</td><td>12.870</td></tr><tr><td>2019</td><td>15.040</td></tr></table>
            """);
    assertThat(table.rows().get(2).get(1).rowHeads()).containsExactly("2019");
    assertThat(table.rows().get(2).get(0).head()).isTrue();
  }

  @Test
  void wordsUnderAHeadThatSpansColumnsAreHeadsToo() {
    DataTable table =
        read(
            """
            <table><tr><td>Tên</td><td colspan=2>9 tháng năm 2019</td></tr>
            <tr><td></td><td>Giá trị (tỷ đồng)</td><td>So cùng kỳ (%)</td></tr>
            <tr><td>Thu nội địa</td><td>7.200</td><td>112</td></tr></table>
            """);
    assertThat(table.rows().get(2).get(2).columnHeads())
        .containsExactly("9 tháng năm 2019", "So cùng kỳ (%)");
  }

  @Test
  void hugeSpansAreCapped() {
    DataTable table =
        read(
            "<table><tr><td colspan=99999999 rowspan=99999>a</td><td>1</td></tr>"
                + "<tr><td>b</td><td>2</td></tr></table>");
    assertThat(table.rows()).isNotEmpty();
    assertThat(table.rows().get(0).get(0).text()).isEqualTo("a");
  }

  private static DataTable read(String html) {
    return TableReader.read(Jsoup.parse(html).selectFirst("table"));
  }
}
