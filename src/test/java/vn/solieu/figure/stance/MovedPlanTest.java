package vn.solieu.figure.stance;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.solieu.figure.FirstStages;

class MovedPlanTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "Công ty điều chỉnh giảm kế hoạch doanh thu từ 300 tỷ đồng xuống 90 tỷ đồng.; target | target",
        "Chỉ tiêu lợi nhuận cũng bị điều chỉnh giảm từ 150 tỷ đồng xuống còn 20 tỷ đồng.; target | target",
        "Hãng điều chỉnh chỉ tiêu cả năm. Cụ thể, sản lượng tăng từ 60 tấn lên 68 tấn.; target | target",
        "Hãng điều chỉnh chỉ tiêu cả năm. Cụ thể, sản lượng tăng từ 60 tấn lên 68 tấn. Xuất khẩu tăng thêm 5 triệu USD lên mức 85 triệu USD.; target | target | target up | target",
        "Hãng giảm kế hoạch mở rộng từ 1.000 xuống còn 500 cửa hàng.; target | target",
        // the plan is only what is set beside it, or another sentence goes on
        "Sản lượng vượt kế hoạch, tăng từ 60 tấn lên 68 tấn.; level | level",
        "Chỉ tiêu nợ xấu giảm từ 3% xuống 2%.; share | share",
        "Hãng điều chỉnh chỉ tiêu cả năm. Sản lượng tăng từ 60 tấn lên 68 tấn.; level | level"
      })
  void bothSizesOfAPlanThatIsChangedArePlanned(String text, String expected) {
    assertThat(String.join(" | ", FirstStages.stances(text))).isEqualTo(expected);
  }
}
