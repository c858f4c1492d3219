package vn.solieu.figure.subject;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SmallNamesTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        // once it had its title
        "Xã Toàn Thắng có 75 hộ nghèo. Tỷ lệ hộ nghèo của Toàn Thắng còn 5%. | 5% | Toàn Thắng, Hưng Yên",
        // once it was said to be one
        "Lương Tài là một xã thuần nông có 1.900 hộ. Ở Lương Tài, 40 hộ nuôi bò. | 1.900 hộ | Lương Tài, Hưng Yên",
        "Lương Tài là một xã thuần nông có 1.900 hộ. Ở Lương Tài, 40 hộ nuôi bò. | 40 hộ | Lương Tài, Hưng Yên",
        // beside another in a list
        "Nhãn tập trung tại xã Toàn Thắng 120 ha, Hùng Cường 80 ha, Bình Minh 45 ha. | 80 ha | Hùng Cường, Hưng Yên",
        "Số hộ nghèo của xã Toàn Thắng giảm 5%; Hùng Cường giảm 7%, còn 9%. | 9% | Hùng Cường, Hưng Yên",
        // no name of a place
        "Huyện Kim Động có 300 ha lúa, giống Đài Thơm chiếm 50%. | 50% | Kim Động, Hưng Yên",
        "GRDP tăng 9%, Hùng Cường có 80 ha nhãn. | 80 ha | Hưng Yên"
      })
  void knowsACommuneWithoutItsTitle(String text, String quote, String place) {
    assertThat(SubjectCase.of(text, quote).place()).isEqualTo(place);
  }
}
