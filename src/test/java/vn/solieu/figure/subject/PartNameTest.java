package vn.solieu.figure.subject;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PartNameTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Có 88% hộ nuôi gà, 95% đường liên thôn được bê tông hóa. | 95% | đường liên thôn được bê tông hóa",
        "Có 94% hộ dùng nước giếng, trong đó 36% có nước máy. | 36% | nước máy",
        "Kim ngạch đạt 106 triệu USD, trong đó 95 triệu USD đến từ thủy sản. | 95 triệu USD | thủy sản",
        "Đơn vị hoàn thành 50% chỉ tiêu doanh thu. | 50% | doanh thu",
        "Hồ đáp ứng 60% nhu cầu nước tưới. | 60% | nhu cầu nước tưới",
        "Các hãng vẫn còn 44% số ghế. | 44% | số ghế",
        // of those just counted
        "Tỉnh có 900 tàu cá, 98% số này đã lắp máy dò cá. | 98% | lắp máy dò cá",
        "Huyện có 120 trạm y tế; 85% số này được xây mới. | 85% | được xây mới",
        "Có 300 hộ nuôi gà, 60% số đó đã tiêm phòng. | 60% | tiêm phòng",
        "Tỉnh có 900 ha bưởi, 61% trong số đó đang cho quả. | 61% | cho quả",
        // where a part comes from
        "Tổng thu 280 tỷ đồng, 74% từ quỹ bảo hiểm y tế. | 74% | quỹ bảo hiểm y tế",
        "Lợi nhuận đạt 90 tỷ đồng, trong đó 62% từ xuất khẩu. | 62% | xuất khẩu",
        "Vốn huy động 45 tỷ đồng, 30% từ doanh nghiệp. | 30% | doanh nghiệp",
        // all of it planned, at the head of its clause
        "Tỉnh phấn đấu 100% trẻ em đi học. | 100% | trẻ em đi học",
        "Dịch vụ chiếm 28%; 90% thôn có nhà văn hóa. | 90% | thôn có nhà văn hóa",
        "Riêng xã Tân Việt đạt 100% gia đình hiếu học. | 100% | gia đình hiếu học",
        // land and goods by the rule they are grown by
        "Huyện có 900 ha nhãn, trong đó 120 ha đạt VietGAP, 30 ha theo hướng hữu cơ. | 120 ha | VietGAP",
        "Huyện có 900 ha nhãn, trong đó 120 ha đạt VietGAP, 30 ha theo hướng hữu cơ. | 30 ha | hữu cơ",
        "Đến nay 70 ha đã được chứng nhận GlobalGAP. | 70 ha | GlobalGAP",
        // what follows is no name
        "Huyện có 900 ha nhãn, trong đó 50 ha đạt năng suất 20 tấn/ha. | 50 ha | nhãn",
        "Doanh thu đạt 76% kế hoạch tỉnh giao. | 76% | Doanh thu"
      })
  void namesAPartByWhatStandsAfterIt(String text, String quote, String indicator) {
    assertThat(SubjectCase.of(text, quote).indicator()).isEqualTo(indicator);
  }
}
