package vn.solieu.figure.stance;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.solieu.figure.FirstStages;

class RelativeAimTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '#',
      value = {
        "Sở có 138 việc được giao thì 11 việc trễ. # level | level",
        "Với 950.000 tấn nuôi trồng đặt ra cho năm 2020, tỉnh muốn giữ ngôi đầu. # target",
        "Thành phố chi hỗ trợ cho 2.469 người theo Nghị quyết 42. # level",
        "Nợ xấu 2%, nằm trong ngưỡng không quá 3% mà ngành đề ra. # share | target",
        "Thu 500 tỷ đồng, cao hơn mức 450 tỷ đồng mà HĐND giao. # level | target",
        "Thu 500 tỷ đồng, còn kém con số 600 tỷ đồng được HĐND tỉnh giao. # level | target",
        "Thu 500 tỷ đồng so với 600 tỷ đồng dự kiến ban đầu. # level | target",
        "Thu 500 tỷ đồng so với 600 tỷ đồng theo kế hoạch. # level | target",
        "Cả năm cần 600 triệu USD mới tròn kế hoạch, nay tỉnh đã có 200 triệu USD. # target | level",
        "Hoàn thành 12 chỉ tiêu mà tỉnh giao. # level",
        "Tỉnh có 500 ngôi nhà do huyện xây dựng. # level",
        "Thông qua 25 nhóm chỉ tiêu cho năm 2020. # level"
      })
  void whoSetItIsSaidBehind(String text, String expected) {
    assertThat(String.join(" | ", FirstStages.stances(text))).isEqualTo(expected);
  }
}
