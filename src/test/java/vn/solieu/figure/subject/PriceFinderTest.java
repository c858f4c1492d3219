package vn.solieu.figure.subject;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.solieu.figure.Figure;

class PriceFinderTest {
  private static List<String> prices(String text) {
    return SubjectCase.all(text).stream().map(Figure::prices).toList();
  }

  @Test
  void aBasisHoldsToTheNextOne() {
    assertThat(
            prices(
                "GRDP (giá so sánh năm 2010) ước 60.000 tỷ đồng, tăng 9,1%; theo giá hiện hành là"
                    + " 95.000 tỷ đồng."))
        .containsExactly("constant:2010", "constant:2010", "current");
  }

  @Test
  void aBasisAfterAFigureIsItsOwn() {
    assertThat(prices("GRDP đạt 95.000 tỷ đồng theo giá hiện hành.")).containsExactly("current");
  }

  @Test
  void aPriceComparedWithIsNoBasis() {
    assertThat(prices("Giá khám tăng 1.500 đồng so với giá hiện hành, rẻ hơn giá thực tế 20%."))
        .containsExactly(null, null);
  }

  @Test
  void inBracketsWithAFigureItHoldsThereAlone() {
    assertThat(
            prices("Doanh thu bán lẻ tăng 12%, (loại trừ yếu tố giá tăng 9%), đạt 3.000 tỷ đồng."))
        .containsExactly(null, "real", null);
  }

  @Test
  void partsHaveThatOfTheWholeAndASentenceEndsIt() {
    assertThat(
            prices(
                "Giá trị sản xuất công nghiệp theo giá so sánh 2010 đạt 900 tỷ đồng. Trong đó, khu"
                    + " vực FDI đạt 500 tỷ đồng. Thu ngân sách đạt 70 tỷ đồng."))
        .isEqualTo(Arrays.asList("constant:2010", "constant:2010", null));
  }

  @Test
  void aBasisBeforeAColonHoldsForTheListAndANameLentTakesItAlong() {
    assertThat(prices("Cơ cấu GRDP theo giá hiện hành: nông nghiệp chiếm 12%; dịch vụ chiếm 40%."))
        .containsExactly("current", "current");
    assertThat(
            prices(
                "Giá trị sản xuất (giá thực tế) tháng 6 đạt 67 tỷ đồng; cộng dồn 6 tháng đạt 315 tỷ"
                    + " đồng."))
        .containsExactly("current", "current");
  }

  @Test
  void partsListedAfterAColonHaveThatOfTheWhole() {
    assertThat(
            prices(
                "GRDP (giá so sánh 2010) đạt 900 tỷ đồng, gồm: nông nghiệp 200 tỷ đồng, tăng 3%;"
                    + " dịch vụ 700 tỷ đồng, tăng 5%."))
        .containsOnly("constant:2010")
        .hasSize(5);
  }

  @Test
  void aBasisAddedAfterACommaIsThatOfTheFigureBefore() {
    assertThat(prices("Vốn đầu tư đạt 900 tỷ đồng, cũng tính theo giá hiện hành."))
        .containsExactly("current");
    assertThat(
            prices("Quy mô theo giá so sánh 2010 là 700 tỷ đồng, theo giá hiện hành 900 tỷ đồng."))
        .containsExactly("constant:2010", "current");
  }

  @Test
  void aGapInPointsHasNone() {
    assertThat(
            prices(
                "Giá trị tăng thêm (giá so sánh 2010) tăng 5%, cao hơn năm trước 0,4 điểm phần"
                    + " trăm."))
        .containsExactly("constant:2010", null);
  }

  @Test
  void aCountHasNoPrices() {
    assertThat(prices("Theo giá hiện hành, 12 doanh nghiệp đạt 50 tỷ đồng."))
        .containsExactly(null, "current");
  }
}
