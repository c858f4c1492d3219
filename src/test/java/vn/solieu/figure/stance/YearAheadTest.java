package vn.solieu.figure.stance;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.solieu.figure.FirstStages;

class YearAheadTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '#',
      value = {
        "Sang năm 2020, thu 500 tỷ đồng. # target",
        "Năm 2020, thu 500 tỷ đồng, tăng 5%. # target | target up",
        "Giai đoạn 2021-2025, GRDP tăng 9%/năm. # target up",
        "Tới năm 2045, công nghiệp chiếm 60%. # target",
        "Đến 2030, cả tỉnh có 5 đô thị. # target",
        "Vào 2030, cả tỉnh có 5 đô thị. # target",
        "Đến cuối năm 2030, kinh tế số chiếm 35%. # target",
        "Nghị quyết nêu rõ trong giai đoạn 2019-2024 GRDP tăng 9%/năm. # target up",
        "Trong giai đoạn 2019-2024 GRDP tăng 9%/năm. # change up",
        "Tỷ lệ gỗ xẻ đến năm 2025 là 60%, so với 25% hiện nay. # target | share",
        "Trong nhiệm kỳ 2015 - 2020, tỉnh xây 5 cầu. # level"
      })
  void yearsToComeMakeTargets(String text, String expected) {
    assertThat(String.join(" | ", FirstStages.stances(text))).isEqualTo(expected);
  }
}
