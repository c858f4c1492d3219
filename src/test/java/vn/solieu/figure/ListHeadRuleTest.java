package vn.solieu.figure;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ListHeadRuleTest {
  @Test
  void aHeadNamesTheChangeOfItsItems() {
    assertThat(FirstStages.stances("Có 4 nhóm giảm giá:\n- Giao thông 0,85%;\n- Giáo dục 0,3%."))
        .containsExactly("level", "change down", "change down");
  }

  @Test
  void aHeadSetsTargetsForItsItems() {
    assertThat(
            FirstStages.stances(
                "Tỉnh phấn đấu:\n- Thóc 5 tấn;\n- Ngô tăng 3%.\nNăm nay thu 2 tấn."))
        .containsExactly("target", "target up", "level");
  }

  @Test
  void aHeadWithoutAChangeLeavesShares() {
    assertThat(FirstStages.stances("Cơ cấu kinh tế:\n- Nông nghiệp 20%;\n- Dịch vụ 45%."))
        .containsExactly("share", "share");
  }
}
