package vn.solieu.figure.subject;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Words of subject-cues.tsv that tie a name to its figure and are no part of it. */
class BindingWordsTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Doanh thu vận tải lùi 2,3% so với tháng trước. | 2,3% | Doanh thu vận tải",
        "Đàn vịt đạt 80.000 con; sản lượng trứng bứt hẳn khi tăng 31%. | 31% | sản lượng trứng",
        "Nợ thuế chiếm 3% tổng số thu và phình thêm 6% so với cùng kỳ. | 6% | Nợ thuế",
        "Lúa và ngô gần như ngang nhau, lần lượt 41.000 tấn và 40.000 tấn. | 40.000 tấn | ngô",
        "Sản lượng chè đạt 9.000 tấn, ngang ngửa mức 9.100 tấn của năm trước. | 9.100 tấn | Sản lượng chè",
        "Xuất khẩu gạo mang về 90 triệu USD; năm 2012 lập kỷ lục với 140 triệu USD. | 140 triệu USD | Xuất khẩu gạo",
        "Sản lượng cá đạt 700 tấn; đem so với kế hoạch 1.400 tấn thì mới đạt 50%. | 50% | Sản lượng cá",
        "Tỷ lệ hộ cận nghèo còn 8%; tính riêng vùng cao, con số ấy là 12%. | 12% | Tỷ lệ hộ cận nghèo",
        "Chỉ số tiêu thụ của thủ đô tăng 4,5%. | 4,5% | Chỉ số tiêu thụ",
        "Tỉnh giữ diện tích quế lớn nhất nước, năm 2018 có 9.000 ha. | 9.000 ha | diện tích quế",
        "Diện tích cho thu hoạch 350 ha. | 350 ha | Diện tích cho thu hoạch",
        "Diện tích nhãn cho thu bói đạt 35 ha. | 35 ha | Diện tích nhãn cho thu bói",
        "Vườn cam năm nay cho thu 20 tấn. | 20 tấn | Vườn cam",
        "Mực đông lạnh tăng 4,5%. | 4,5% | Mực đông lạnh"
      })
  void tieAFigureToItsName(String text, String quote, String indicator) {
    assertThat(SubjectCase.of(text, quote).indicator()).isEqualTo(indicator);
  }
}
