package vn.solieu.figure.subject;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.solieu.figure.Figure;

class PriceKeeperTest {
  private static List<String> prices(String text) {
    return SubjectCase.all(text).stream().map(Figure::prices).toList();
  }

  @Test
  void itemsStandUnderTheBasisThatEndsTheirHead() {
    String list =
        """
        Xét theo thành phần, tính theo giá so sánh 2010:
        - Nhà nước 39 tỷ đồng, giảm 4% so với tháng trước;
        - Ngoài nhà nước 76 tỷ đồng.
        Thu ngân sách đạt 20 tỷ đồng.
        """;
    assertThat(prices(list))
        .isEqualTo(Arrays.asList("constant:2010", "constant:2010", "constant:2010", null));
  }

  @Test
  void itemsOfOtherThingsDoNot() {
    String list =
        """
        Năm 2018, GRDP (giá so sánh 2010) đạt 900 tỷ đồng, các kết quả khác như sau:
        - Thu ngân sách 39 tỷ đồng;
        - Vốn đầu tư 76 tỷ đồng.
        """;
    assertThat(prices(list)).isEqualTo(Arrays.asList("constant:2010", null, null));
  }

  @Test
  void aShareOfSomethingElseIsNotLentThatOfAValue() {
    assertThat(
            prices(
                "Giá trị tăng thêm của nông nghiệp (giá so sánh 2010) tăng 5%; khu vực này chiếm"
                    + " 38% cơ cấu kinh tế."))
        .containsExactly("constant:2010", null);
  }
}
