package vn.solieu.figure.timing;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The same time of another year, however it is called, and what points back to a time. */
class SameGrammarTest {
  @ParameterizedTest
  @CsvSource({
    "thời gian này năm ngoái",
    "quãng thời gian tương ứng của năm ngoái",
    "khoảng thời gian này năm trước",
    "giai đoạn tương ứng năm 2018",
    "quãng này năm ngoái",
    "thời điểm này một năm trước",
    "cùng quãng thời gian năm trước",
    "một năm trước",
    "cách đây một năm",
  })
  void itIsTheSameMonthsOfTheYearBefore(String then) {
    assertThat(TimingCase.of("Chín tháng, tỉnh thu 9 tỷ đồng, tăng 5% so với " + then + "."))
        .isEqualTo("2019-01/2019-09; 2019-01/2019-09 < 2018-01/2018-09");
  }

  @ParameterizedTest
  @CsvSource({"ngày này năm ngoái", "cùng thời điểm năm 2018", "một năm trước", "1 năm trước"})
  void itIsTheSameDayOfTheYearBefore(String then) {
    assertThat(TimingCase.of("Đến 30/9, dư nợ đạt 9 tỷ đồng, tăng 5% so với " + then + "."))
        .isEqualTo("2019-09-30; 2019-09-30 < 2018-09-30");
  }

  @ParameterizedTest
  @CsvSource({
    "tháng liền kề",
    "tháng liền kề trước đó",
    "tháng kề trước",
    "tháng liền trước",
    "tháng trước đó",
    "một tháng trước",
  })
  void theMonthBeforeHasManyNames(String then) {
    assertThat(TimingCase.of("Tháng 9, chỉ số giá tăng 1% so với " + then + "."))
        .isEqualTo("2019-09 < 2019-08");
  }

  @ParameterizedTest
  @CsvSource({"quý liền kề", "quý liền trước đó", "ba tháng liền trước"})
  void theQuarterBeforeHasManyNames(String then) {
    assertThat(TimingCase.of("Quý III, doanh thu tăng 5% so với " + then + "."))
        .isEqualTo("2019-07/2019-09 < 2019-04/2019-06");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Quãng ấy của năm ngoái, GRDP chỉ tăng 4%. Công nghiệp tăng 7%.",
        "Một năm trước, cũng trong 9 tháng, GRDP chỉ tăng 4%. Công nghiệp tăng 7%.",
        "Thời gian này năm ngoái, GRDP chỉ tăng 4%. Công nghiệp tăng 7%.",
      })
  void aLookBackPassesBy(String back) {
    assertThat(TimingCase.of("9 tháng, GRDP tăng 5%. " + back))
        .isEqualTo("2019-01/2019-09; 2018-01/2018-09; 2019-01/2019-09");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Giai đoạn 2011-2015, xã thu 9 tỷ đồng. Trong 5 năm này, xã chi 8 tỷ đồng.|2011/2015;"
            + " 2011/2015",
        "Giai đoạn 2011-2015, xã thu 9 tỷ đồng; cùng 5 năm ấy, xã chi 8 tỷ đồng.|2011/2015;"
            + " 2011/2015",
        "Năm 2015, xã thu 9 tỷ đồng. Thuở ấy, xã có 300 hộ nghèo.|2015; 2015",
        "Cuối năm 2015, xã có 300 hộ nghèo. Cũng vào thời điểm này, 9 thôn đạt chuẩn."
            + "|2015-12-31; 2015-12-31",
        "Năm 2015, xã thu 9 tỷ đồng. Trước mắt, xã chi 8 tỷ đồng.|2015; 2019-10",
        "Năm 2015, xã thu 9 tỷ đồng. Tại thời điểm này, xã còn 300 hộ nghèo.|2015; 2019-10",
        "Ông Ba trước đó bán 60.000 đồng/kg, nay bán 40.000 đồng/kg.|null; 2019-10",
        // a month is spoken of, no stage
        "Tháng 9, xã thu 9 tỷ đồng. Trước đó, năm 2018, xã thu 8 tỷ đồng.|2019-09; 2018",
      })
  void whatPointsBack(String text, String times) {
    assertThat(TimingCase.of(text)).isEqualTo(times);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Dịp Tết Kỷ Hợi, tỉnh đón 900 lượt khách.|2019",
        "Dịp Tết Mậu Tuất 2018, tỉnh đón 900 lượt khách.|2018",
        "Năm Đinh Dậu, tỉnh đón 900 lượt khách.|2017",
        "Tết Canh Tý tới, tỉnh dự kiến đón 900 lượt khách.|2020",
        "Hè 2018, tỉnh đón 900 lượt khách.|2018",
        "Hoa cúc hiện bán 90.000 đồng/chậu, đắt hơn Tết trước 9.000 đồng/chậu.|2019-10; 2019-10 <"
            + " 2018",
      })
  void feastsAndSummersAreOfTheirYear(String text, String times) {
    assertThat(TimingCase.of(text)).isEqualTo(times);
  }
}
