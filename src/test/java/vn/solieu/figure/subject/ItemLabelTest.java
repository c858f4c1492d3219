package vn.solieu.figure.subject;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ItemLabelTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Thị trường 5 tháng:~- Nhà đưa ra thị trường: 9.174 căn, giảm 44%. | 44% | Nhà đưa ra thị trường",
        "Giá khám mới:~- Bệnh viện hạng đặc biệt và hạng I: 38.700 đồng/lượt. | 38.700 đồng/lượt | Bệnh viện hạng đặc biệt và hạng I",
        "Trong quý:~- Xe nhập về cảng: 900 chiếc. | 900 chiếc | Xe nhập về cảng",
        "Trong quý:~- Sản lượng lúa: 900 tấn. | 900 tấn | Sản lượng lúa"
      })
  void theWholeLabelOfAnItemNamesIt(String text, String quote, String name) {
    assertThat(SubjectCase.of(text.replace('~', '\n'), quote).indicator()).isEqualTo(name);
  }
}
