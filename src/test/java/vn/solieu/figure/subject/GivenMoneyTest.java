package vn.solieu.figure.subject;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GivenMoneyTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Đoàn công tác trao 300 suất quà và 2 tỷ đồng. | 2 tỷ đồng | trao",
        "Tỉnh hỗ trợ khẩn cấp 50 tấn lúa giống và 3 tỷ đồng. | 3 tỷ đồng | hỗ trợ khẩn cấp",
        "Hội Chữ thập đỏ cấp 20 tấn gạo và hơn 400 triệu đồng. | 400 triệu đồng | cấp",
        // the goods keep their name, and money beside money its own
        "Hội Chữ thập đỏ cấp 20 tấn gạo và hơn 400 triệu đồng. | 20 tấn | cấp gạo",
        "Doanh thu đạt 45 tỷ đồng và 2 triệu USD. | 2 triệu USD | Doanh thu"
      })
  void moneyGivenWithGoodsIsNoneOfThem(String text, String quote, String indicator) {
    assertThat(SubjectCase.of(text, quote).indicator()).isEqualTo(indicator);
  }
}
