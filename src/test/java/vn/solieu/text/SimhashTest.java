package vn.solieu.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;

class SimhashTest {
  private static final String TEXT =
      "Chín tháng năm 2019, sản lượng thép của tỉnh đạt 1,35 triệu tấn, tăng 11,5% so với cùng kỳ.";

  @Test
  void neitherCaseNorMarksCount() {
    assertThat(Simhash.of("CHÍN THÁNG – năm 2019: sản lượng"))
        .isEqualTo(Simhash.of("chín tháng, năm 2019 sản lượng"));
  }

  @Test
  void noWordsAreLikeNothing() {
    assertThat(Simhash.of(" – … ")).isZero();
    assertThat(Simhash.near(0, 0)).isFalse();
  }

  @Test
  void copiesAreNearAndOthersFar() {
    String copy = TEXT.repeat(8) + " Theo báo cáo.";
    assertThat(Simhash.near(Simhash.of(TEXT.repeat(8)), Simhash.of(copy))).isTrue();
    assertThat(Simhash.near(Simhash.of(TEXT), Simhash.of("Hội nghị bàn về nuôi tôm ven biển.")))
        .isFalse();
  }

  /** Fingerprints lie in the indexes of users: whatever counts the bits must count the same. */
  @Test
  void fingerprintsStayWhatTheyWere() {
    Random random = new Random(1);
    long all = 0;
    for (int i = 0; i < 200; i++) {
      StringBuilder text = new StringBuilder();
      for (int word = random.nextInt(300); word > 0; word--) {
        text.append(Integer.toString(random.nextInt(5000), Character.MAX_RADIX)).append(' ');
      }
      all = all * 31 + Simhash.of(text);
    }
    assertThat(all).isEqualTo(4429549613123140403L);
  }
}
