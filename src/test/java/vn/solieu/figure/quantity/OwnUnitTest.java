package vn.solieu.figure.quantity;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import vn.solieu.figure.FirstStages;

class OwnUnitTest {
  @Test
  void aBareNumberCountsWhatItsClauseNames() {
    assertThat(FirstStages.quantities("Số vụ tăng 1.800, người chết giảm hơn 700."))
        .containsExactly("1800 vụ", "700 người over");
  }

  @Test
  void aBareNumberCountsWhatTheItemBeforeCounts() {
    assertThat(
            FirstStages.quantities(
                "Chia ra:\n- Châu Sơn: 16 sản phẩm;\n- Thanh Hà: 15;\n- Liêm Cần: 9."))
        .containsExactly("16 sản phẩm", "15 sản phẩm", "9 sản phẩm");
  }

  @Test
  void moneyIsNotCountedSo() {
    assertThat(FirstStages.quantities("Gồm:\n- Chi: 16 tỷ đồng;\n- Mục: 15;"))
        .containsExactly("16000000000 VND");
  }
}
