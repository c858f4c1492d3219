package vn.solieu.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PlainBlocksTest {
  private static List<Block> blocks(String text) {
    return Document.of("a", text, null, null).blocks();
  }

  @ParameterizedTest
  @ValueSource(strings = {" | ", "\t"})
  void rowsBelowHeadsAreATable(String mark) {
    String text =
        """
        Kết quả sản xuất
        Chỉ tiêu | Năm 2018 | 2019
        Thép (triệu tấn) | 1,21 | 1,35
        Lúa (nghìn tấn) |  | 980

        Năm sau còn tăng.
        """
            .replace(" | ", mark);
    List<Block> blocks = blocks(text);
    List<Block.Cell> cells =
        blocks.stream().filter(Block.Cell.class::isInstance).map(Block.Cell.class::cast).toList();
    assertThat(cells).extracting(c -> c.span().of(text)).containsExactly("1,21", "1,35", "980");
    assertThat(cells.get(1).rowHeads()).containsExactly("Thép (triệu tấn)");
    assertThat(cells.get(1).columnHeads()).containsExactly("2019");
    assertThat(cells.get(2).row()).isEqualTo(2);
    assertThat(cells.getFirst().caption()).isEqualTo("Kết quả sản xuất");
    assertThat(blocks).filteredOn(Block.Paragraph.class::isInstance).hasSize(2);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "•\tSản lượng thép đạt 1,35 triệu tấn.\n•\tSản lượng lúa đạt 980 nghìn tấn.",
        "1.\tSản lượng thép đạt 1,35 triệu tấn.\n2.\tLúa",
        "Báo | Thể thao\nTrận đấu | hay",
        "Chỉ tiêu | 2019\n",
        "5 | 6\n7 | 8",
        "Thép | 1,35 | 1,4\nLúa | 980"
      })
  void otherLinesAreParagraphs(String text) {
    assertThat(blocks(text)).allMatch(Block.Paragraph.class::isInstance);
    assertThat(blocks(text)).hasSize((int) text.lines().count());
  }
}
