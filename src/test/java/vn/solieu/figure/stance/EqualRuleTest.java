package vn.solieu.figure.stance;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.solieu.figure.FirstStages;

class EqualRuleTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "Lượng khách chỉ còn 75% của cùng kỳ.; change down",
        "Lượng khách đạt 120% mức của năm ngoái.; change up",
        "Lượng khách mới khôi phục 75% so với trước dịch.; change down",
        "Khám 103 lượt, bằng 104% so với cùng kỳ. Trong đó, nội trú 12 lượt, bằng 98,2%; level | change up | level | change down",
        "Vốn trong nước gấp 3,7 lần cùng kỳ năm 2021, 18 dự án mới, chỉ bằng 41,9%; change up | level | change down",
        "Đạt 610 tỷ đồng lợi nhuận (119% so với năm 2016); level | change up",
        "Đầu tư đạt 33% so với tổng sản phẩm; share",
        "Diện tích chưa đạt 50% so với tiêu chuẩn; share",
        "Doanh thu đạt 850 tỷ đồng (114,2% so với năm 2016); level | change up",
        "Lãi chỉ bằng 52% kết quả năm 2016; change down",
        "Chi tiêu tăng lên 158% so với năm 2017; change up",
        "Quỹ bằng 136% tổng dư nợ xấu năm 2016; share",
        "Sản lượng bằng 92,6% so với cùng kỳ; change down",
        "Sản lượng bằng 110% so với năm trước; change up",
        "Chỉ bằng 85% cùng kỳ; change down",
        "Nông nghiệp bằng 43% tổng số; share",
        "Cà phê tăng 5%, tiêu bằng 62%.; change up | change down",
        "So với năm trước, lúa bằng 103%, còn ngô chỉ bằng 94%.; change up | change down",
        "Bằng 103% CK năm trước; change up",
        "Bò và heo lần lượt bằng 97,1% và 102,4% cùng kỳ; change down | change up",
        "Số thành lập mới bằng 84,3% năm 2018; change down",
        "Bằng 60% về số dự án và 135% về vốn so cùng kỳ; change down | change up",
        "Trồng 5 ha, bằng 45% kế hoạch và 100,1% so cùng kỳ; level | completion | change up"
      })
  void aRatioToAnEarlierTimeIsAChange(String text, String expected) {
    assertThat(String.join(" | ", FirstStages.stances(text))).isEqualTo(expected);
  }
}
