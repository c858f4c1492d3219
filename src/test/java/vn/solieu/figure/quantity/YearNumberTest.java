package vn.solieu.figure.quantity;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.solieu.figure.FirstStages;

class YearNumberTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "Đại hội thường niên 2019 công ty báo lãi; ",
        "Tỉnh có 2019 công ty; 2019 công ty",
        "Trường tuyển 2.019 học sinh; 2019 học sinh",
        "Vụ mùa 2020 tỉnh Hưng Yên được mùa; ",
        "Vụ xuân 2021 huyện Kim Động cấy 4.512 ha; 4512 ha",
        "Từ năm 2010 đến 2018 tỉnh trồng 500 ha; 500 ha",
        "Năm 2017 và 2018 doanh nghiệp lãi 3 tỷ đồng; 3000000000 VND",
        "Từ 2015 tới 2019 xã vận động 20 hộ; 20 hộ",
        "Số hộ tăng từ 1.950 đến 2018 hộ; 1950..2018 hộ",
        "Hội thi có 2020 xã tham gia; 2020 xã",
        "Tập huấn ở 28 tỉnh; 28 tỉnh"
      })
  void yearsBeforeNamesOfPlacesCountNothing(String text, String expected) {
    assertThat(String.join(" | ", FirstStages.quantities(text)))
        .isEqualTo(expected == null ? "" : expected);
  }
}
