package vn.solieu.figure.subject;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RightPhraseTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        // two shares of one thing said
        "Xã có 9 thôn. Cuối năm 2018, 83% gia đình và 64% khu phố được công nhận văn hóa. | 83% | gia đình",
        "Trạm có 4 giường. Năm 2018, 71% người dân và 60% trẻ em được khám. | 71% | người dân",
        "Làng có 9 xóm. Đến nay, 95% hộ và 70% cơ quan dùng nước máy. | 95% | hộ",
        // what the counted have
        "Cả huyện có 110 thôn có nhà văn hóa. | 110 thôn | thôn có nhà văn hóa",
        "Toàn tỉnh còn 7.200 người nghiện có hồ sơ quản lý. | 7.200 người | người nghiện có hồ sơ quản lý",
        "Xã có 90 hộ có vườn ươm, 12 hộ nuôi cá. | 90 hộ | hộ có vườn ươm",
        "Huyện có 5 dự án có tổng vốn 90 tỷ đồng. | 5 dự án | dự án",
        // what it is about
        "Trong quý có 12 vụ vi phạm về môi trường. | 12 vụ | vụ vi phạm về môi trường",
        "Tòa án xét xử 91 bị cáo phạm tội về ma túy. | 91 bị cáo | bị cáo phạm tội về ma túy",
        "Huyện nhận 30 đơn khiếu nại về bồi thường. | 30 đơn | đơn khiếu nại về bồi thường",
        "Còn 45 thửa đất chưa bàn giao. | 45 thửa đất | thửa đất chưa bàn giao",
        "Năm ấy 310 học viên chỉ học để lấy chứng chỉ. | 310 học viên | học viên chỉ học để lấy chứng chỉ",
        "Trong đó 8 trường đều tốc mái. | 8 trường | trường đều tốc mái",
        // money is not named by what is done next
        "Tuyến kênh trị giá 40 tỷ đồng khởi công hôm qua. | 40 tỷ đồng | Tuyến kênh"
      })
  void namesTheCountedByWhatIsSoOfIt(String text, String quote, String indicator) {
    assertThat(SubjectCase.of(text, quote).indicator()).isEqualTo(indicator);
  }
}
