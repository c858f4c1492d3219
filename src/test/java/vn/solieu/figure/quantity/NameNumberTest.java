package vn.solieu.figure.quantity;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.solieu.figure.FirstStages;

class NameNumberTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "Bom KAB -500 L được thả; ",
        "Có 10 chiếc MiG -29 và 13 máy bay; 10 chiếc | 13 máy bay",
        "GRDP -2,5% so cùng kỳ; 2.5 %",
        "Mất 7 trực thăng, trong đó có chiếc Il -20 và 2 xe; 7 trực thăng | 2 xe",
        "Xe BMP -3 mua về; ",
        "Pháo K -40 cỡ nòng 40 mm; 40 mm",
        "Chỉ số GRDP -3% trong quý; 3 %",
        "Dịch Covid-19 lan rộng; ",
        "Kênh THVL1 phát; ",
        "Dọc QL.14 và đường 488C; ",
        "Mạng 5G phủ; ",
        "Cổng A3 mở; ",
        "Đội U23 thắng; ",
        "Giảm13,9% so với; 13.9 %",
        "Giống OM 6976 dao động từ 5 - 6 tấn/ha; 5..6 t/ha",
        "Lúa IR 50404 được mua; ",
        "GRDP 5.000 tỷ đồng; 5000000000000 VND"
      })
  void namesAreNoFigures(String text, String expected) {
    assertThat(String.join(" | ", FirstStages.quantities(text)))
        .isEqualTo(expected == null ? "" : expected);
  }
}
