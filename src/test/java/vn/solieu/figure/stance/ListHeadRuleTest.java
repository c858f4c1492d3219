package vn.solieu.figure.stance;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import vn.solieu.figure.FirstStages;

class ListHeadRuleTest {
  @Test
  void aHeadNamesTheChangeOfItsItems() {
    assertThat(FirstStages.stances("Có 4 nhóm giảm giá:\n- Giao thông 0,85%;\n- Giáo dục 0,3%."))
        .containsExactly("level", "change down", "change down");
  }

  @Test
  void aHeadThatComparesNamesTheFirstToo() {
    assertThat(FirstStages.stances("Có 9 nhóm đi lên so với tháng 5: giải trí 0,7%; hàng ăn 0,5%."))
        .containsExactly("level", "change up", "change up");
  }

  @Test
  void aGapIsNoMove() {
    assertThat(
            FirstStages.stances(
                "Cách biệt rất rõ: đồng bằng có 82 hộ nghèo (2,4%), miền núi tới 174 hộ (20%)."))
        .containsExactly("level", "share", "level", "share");
  }

  @Test
  void aNameInTheListIsNoCue() {
    assertThat(
            FirstStages.stances(
                "Hàng sụt giảm gồm: kim loại 5,3%; sản phẩm từ sắt 4,2%; còn cá 2%."))
        .containsExactly("change down", "change down", "change down");
  }

  @Test
  void whatMovedIsNamedBeforeItsBracket() {
    assertThat(
            FirstStages.stances("Có 2 nhóm nhích lên là giải trí (0,05%) cùng hàng khác (0,21%)."))
        .containsExactly("level", "change up", "change up");
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

  @Test
  void thePartsOfAListHaveItsHead() {
    assertThat(
            FirstStages.stances(
                "Phấn đấu năm tới:\n1. Về kinh tế:\n- Thu 63 tỷ đồng.\n2. Về xã hội:\n- Hộ nghèo 5%."))
        .containsExactly("target", "target");
  }

  @Test
  void plansOfAYearToComeAreTargetsUnlessTheyWereReached() {
    assertThat(FirstStages.stances("Tỉnh họp bàn năm 2020.\nCác chỉ tiêu gồm:\n- Thu 63 tỷ đồng."))
        .containsExactly("target");
    assertThat(
            FirstStages.stances("Tỉnh họp bàn năm 2020.\nChỉ tiêu đã đạt gồm:\n- Thu 63 tỷ đồng."))
        .containsExactly("level");
  }
}
