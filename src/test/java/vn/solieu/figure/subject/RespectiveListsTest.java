package vn.solieu.figure.subject;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import vn.solieu.figure.Figure;

class RespectiveListsTest {
  private static List<String> indicators(String text) {
    return SubjectCase.all(text).stream().map(Figure::indicator).toList();
  }

  @Test
  void namesBeforeTheWordGoToQuantitiesAfterIt() {
    assertThat(indicators("Cho vay ngắn hạn và cho vay dài hạn chiếm lần lượt 58% và 42%."))
        .containsExactly("Cho vay ngắn hạn", "cho vay dài hạn");
  }

  @Test
  void aHeadOfTheListIsLeftOut() {
    assertThat(
            indicators(
                "Tỷ lệ phòng kiên cố của mầm non, tiểu học và THCS lần lượt là 88%, 93% và 97%."))
        .containsExactly("mầm non", "tiểu học", "THCS");
  }

  @Test
  void quantitiesBeforeTheWordLendTheirNames() {
    assertThat(
            indicators(
                "Đàn lợn đạt 500 nghìn con, đàn bò đạt 80 nghìn con; so với năm 2018 tăng lần lượt 2,5% và 4%."))
        .containsExactly("Đàn lợn", "đàn bò", "Đàn lợn", "đàn bò");
  }

  @Test
  void aSecondListOfAsManyIsOfTheSame() {
    assertThat(
            indicators(
                "Tôm và cá lần lượt mang về 19 triệu USD và 4 triệu USD, cao hơn cùng kỳ 6% và 9%."))
        .containsExactly("Tôm", "cá", "Tôm", "cá");
  }
}
