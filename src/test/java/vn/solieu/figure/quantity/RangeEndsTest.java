package vn.solieu.figure.quantity;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.solieu.figure.FirstStages;

class RangeEndsTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "Bán từ 700.000 - 1 triệu đồng/ha; 700000..1000000 VND/ha",
        "Từ 600.000 đồng cho đến 1 triệu đồng/ha; 600000..1000000 VND/ha",
        "Giá 5 - 7 triệu đồng; 5000000..7000000 VND",
        "Vùng giá 120-150.000 đồng/cp; 120000..150000 VND/cổ phiếu",
        "Có từ 10 đến 12.000 con; 10000..12000 con",
        "Tải trọng từ 2 đến 400 tấn; 2..400 t",
        "Siêu thị (quận 8 - 59.000 m2) mở cửa; 59000 m2",
        "Thấp hơn tháng 4 tới 8,48%; 8.48 %",
        "Giá dừa cuối năm58.000 -62.000 đồng/chục; 58000..62000 VND/chục",
        "Cao hơn quý 2 đến 3 lần; 3 lần",
        "Như mọi năm - 30.000 đồng đối với người lớn; 30000 VND"
      })
  void theEndsOfARangeBelongTogether(String text, String expected) {
    assertThat(String.join(" | ", FirstStages.quantities(text)))
        .isEqualTo(expected == null ? "" : expected);
  }
}
