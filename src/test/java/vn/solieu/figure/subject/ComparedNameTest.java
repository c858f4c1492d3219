package vn.solieu.figure.subject;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ComparedNameTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Tín dụng của tỉnh là 7%, thua bình quân toàn vùng 2 điểm phần trăm. | 2 điểm phần trăm | Tín dụng",
        "Giá cho thuê đạt 90 nghìn đồng/m2, thấp hơn khu trung tâm 30%. | 30% | Giá cho thuê",
        "Lãi vay ở mức 5%, cao hơn quỹ tín dụng 1 điểm phần trăm. | 1 điểm phần trăm | Lãi vay",
        "Quất cảnh bán 120 nghìn đồng/cặp, rẻ hơn Tết trước 20 nghìn đồng. | 20 nghìn đồng | Quất cảnh",
        "Đỉnh lũ sông Luộc là 7,93 m, trên báo động 3 là 1,43 m. | 1,43 m | Đỉnh lũ sông Luộc",
        "Lương thợ cao hơn lao động phổ thông 2 triệu đồng. | 2 triệu đồng | Lương thợ",
        "Tỷ lệ che phủ đạt 41%, cao hơn bình quân chung (39%). | 39% | bình quân chung"
      })
  void whatAFigureIsSetAgainstNamesNothing(String text, String quote, String name) {
    assertThat(SubjectCase.of(text.replace('~', '\n'), quote).indicator()).isEqualTo(name);
  }
}
