package vn.solieu.figure.quantity;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.solieu.figure.FirstStages;

class HeadsUnitTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "Huyện có 12,5 bác sĩ trên 1 vạn dân; 12.5 bác sĩ/vạn dân",
        "Đạt 30,5 giường bệnh và 9,5 bác sĩ trên 10.000 dân; 30.5 giường bệnh/10.000 dân | 9.5 bác sĩ/10.000 dân",
        "Bình quân 1 vạn dân có 10,5 bác sĩ và 33,5 giường bệnh; 10.5 bác sĩ/vạn dân | 33.5 giường bệnh/vạn dân",
        "Có 20 trạm y tế và 9,5 bác sĩ trên 1 vạn dân; 20 trạm y tế | 9.5 bác sĩ/vạn dân",
        "Số giường bệnh trên 1 vạn dân tăng từ 17 lên 21 giường; 17 giường/vạn dân | 21 giường/vạn dân",
        "Khám cho 300 người ở 12 xã; 300 người | 12 xã"
      })
  void theHeadsBelongToTheUnit(String text, String expected) {
    assertThat(String.join(" | ", FirstStages.quantities(text)))
        .isEqualTo(expected == null ? "" : expected);
  }
}
