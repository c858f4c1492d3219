package vn.solieu.figure.quantity;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.solieu.figure.FirstStages;

class EachUnitTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "Mỗi năm nhà máy cấp 450 triệu kWh; 450000000 kWh/năm",
        "Hộ này trả 3 triệu đồng tiền điện mỗi tháng; 3000000 VND/tháng",
        "Lò đốt xử lý 90 tấn rác mỗi ngày, đủ dùng; 90 t/ngày",
        "Góp 20 tỷ đồng xây xưởng mỗi năm làm 300 tấn; 20000000000 VND | 300 t/năm",
        "Làng sắt mỗi ngày ra lò 2.000 tấn thép, làng giấy 800 tấn; 2000 t/ngày | 800 t/ngày",
        "Bệnh viện mỗi ngày điều trị 200 bệnh nhân; 200 bệnh nhân/ngày",
        "Mỗi ngày, 102 xã thải ra 200 tấn rác; 102 xã | 200 t/ngày",
        "Mỗi năm tạo việc làm cho 800 lao động; 800 lao động",
        "Mỗi cây cho thu 90 kg quả, giá 20.000 đồng/kg; 90 kg/cây | 20000 VND/kg",
        "Bình quân mỗi năm trồng 15.500 ha; 15500 ha",
        "Mỗi năm trồng thêm 500 ha; 500 ha",
        "Mỗi năm giảm 3%; 3 %",
        "Ước tính mỗi ngày xưởng bị thiệt hại hơn 10 triệu kWh; 10000000 kWh/ngày over",
        "Tính trung bình, mỗi ngày chợ thu hơn 2 tỷ đồng; 2000000000 VND over",
        "Mỗi năm trung bình tỉnh đón 2 triệu lượt khách; 2000000 lượt khách",
        "Mỗi cây nặng 90 kg; 90 kg",
        "Mỗi con nặng hơn 4 kg; 4 kg over",
        "Mỗi năm thu hút 12 dự án; 12 dự án",
        "Mỗi năm trồng 200 ha, nhưng cả huyện có 3.000 ha; 200 ha/năm | 3000 ha"
      })
  void whatStandsBehindMoiBelongsToTheUnit(String text, String expected) {
    assertThat(String.join(" | ", FirstStages.quantities(text)))
        .isEqualTo(expected == null ? "" : expected);
  }
}
