package vn.solieu.figure.quantity;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.solieu.figure.FirstStages;

class DateNumberTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "Ngày 14.4.2017 tỉnh họp; ",
        "Đến 30/9/2015 toàn tỉnh; ",
        "Tháng 8-2016 tỉnh; ",
        "Giai đoạn 2016-2020 tỉnh; ",
        "Giai đoạn 2016 – 2020, tỉnh; ",
        "Ngày 15/5, tỉnh họp; ",
        "So với 2018 thì cao; ",
        "Vụ mùa 2019 toàn tỉnh; ",
        "Tháng 12.2017 và 5% dân; 5 %",
        "Từ 1/1 đến 15/5; ",
        "Có 2000 doanh nghiệp; 2000 doanh nghiệp",
        "Có 15/20 xã; 15 xã",
        "Ngày 9-4 hãng mở 5 tuyến; 5 tuyến",
        "Đến ngày 30-10 nhà đầu tư phải nộp 2 hồ sơ; 2 hồ sơ",
        "Có 31/44 chung cư; 31 chung cư",
        "Niên vụ 2018/2019 diện tích tăng; "
      })
  void datesAreNoFigures(String text, String expected) {
    assertThat(String.join(" | ", FirstStages.quantities(text)))
        .isEqualTo(expected == null ? "" : expected);
  }
}
