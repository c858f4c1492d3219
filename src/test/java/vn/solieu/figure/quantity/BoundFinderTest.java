package vn.solieu.figure.quantity;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.solieu.figure.FirstStages;

class BoundFinderTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "Kinh tế số chiếm từ 35% GRDP trở lên; 35 % over",
        "Có 389 doanh nghiệp trở lại thương trường, tăng 8,9%; 389 doanh nghiệp | 8.9 %",
        "Mức thưởng cao nhất 2 triệu đồng, thấp nhất 30.000 đồng; 2000000 VND | 30000 VND",
        "Mỗi hộ được hỗ trợ thấp nhất 30.000 đồng; 30000 VND over",
        "Tàu có tốc độ tối đa 57 km/h, chở tối đa 30 người; 57 km/giờ | 30 người under",
        "Thu vượt 9,3% dự toán (tương ứng vượt 74 tỷ đồng); 9.3 % | 74000000000 VND",
        "Mỗi hộ nuôi từ 50 con trở lại; 50 con under",
        "9 đơn vị chưa giải ngân nổi 10%; 9 đơn vị | 10 % under",
        "Doanh thu vọt qua 11.400 tỷ đồng; 11400000000000 VND over",
        "Doanh thu bứt qua mốc 400 tỷ đồng; 400000000000 VND over",
        "Sản lượng nhỉnh hơn 1,36%; 1.36 %",
        "Sản lượng ngấp nghé 400 tấn; 400 t under",
        "Sản lượng hòm hòm 400 tấn; 400 t about",
        "Sản lượng nhích qua 400 tấn; 400 t over",
        "Sản lượng 400 tấn có lẻ; 400 t over",
        "Vốn ít nhất cũng phải 20 tỷ đồng; 20000000000 VND over",
        "Chịu được đạn cỡ 30 mm, khách cỡ 30 người; 30 mm | 30 người about",
        "Nhiều nhất nhận 61 triệu đồng, ít nhất 23 triệu đồng; 61000000 VND | 23000000 VND",
        "Vốn về dưới mức chi phối 49%; 49 % under",
        "Giá xuống sát ngưỡng 1.400 USD; 1400 USD about",
        "Sở hữu 51% vốn trở lên, 5 ha lúa; 51 % over | 5 ha",
        "Có 20% cán bộ cấp phòng trở lên; 20 %",
        "Ít nhất 5 người; 5 người over",
        "Lương tối thiểu là 5 triệu đồng, tối thiểu là 4 triệu đồng; 5000000 VND | 4000000 VND over",
        "Lương không thể dưới 400 triệu đồng; 400000000 VND over",
        "Không được rút quá 30 triệu đồng; 30000000 VND under",
        "Không thể chở hơn 30 người; 30 người under",
        "Không rút tiền quá 30 triệu đồng; 30000000 VND over",
        "Thí điểm trên 171 xe buýt; 171 xe buýt",
        "Phải thấp hơn 50% tổng số; 50 % under",
        "Hãng hàng không đạt 12 tỷ đồng; 12000000000 VND",
        "Doanh thu hàng không hơn 40%; 40 % over",
        "Độ lún ≤ 10 cm, hộ có > 5 ha; 10 cm under | 5 ha over",
        "Tiết kiệm (≈ 2,16%); 2.16 % about",
        "Thu trên 12 tấn; 12 t over",
        "Thu hơn 12 tấn; 12 t over",
        "Thu gần 12 tấn; 12 t under",
        "Thu khoảng 12 tấn; 12 t about",
        "Sản lượng ước đạt 12 tấn; 12 t about",
        "Sản lượng ước trên 12 tấn; 12 t over",
        "Phú Lâm ước đón 12 tấn; 12 t about",
        "Năng suất cao hơn 12 tấn; 12 t",
        "Vượt 12% kế hoạch; 12 %",
        "Vượt hơn 12% kế hoạch; 12 % over",
        "Doanh thu vượt 12 tỷ đồng; 12000000000 VND over",
        "Vượt mốc 12 tỷ đồng; 12000000000 VND over",
        "Từ 12 tấn trở lên; 12 t over",
        "Nợ xấu dưới 3%; 3 % under",
        "Không quá 12 tấn; 12 t under",
        "Không dưới 12 tấn; 12 t over",
        "Tối thiểu 20%; 20 % over",
        "Lên tới 12 tấn; 12 t",
        "Trên dưới 12 tấn; 12 t about",
        "Ước đạt 12 tấn, cá 5 tấn; 12 t about | 5 t",
        "Đường kéo dài hơn 100 km; 100 km over",
        "Đường dài hơn 1.100 m, rộng hơn 5 m; 1100 m over | 5 m over",
        "Đường dài hơn 200 m so với tuyến cũ; 200 m",
        "Ăn 30 kg, cao hơn mức 23 kg của Mỹ; 30 kg | 23 kg",
        "Tôm có mặt trên 60 quốc gia; 60 quốc gia",
        "Chưa đạt 50% kế hoạch; 50 % under",
        "Lãi chưa năm nào vượt 100 tỷ đồng; 100000000000 VND under",
        "Giá quanh mức 5.000 đồng/kg; 5000 VND/kg about",
        "Xuất khẩu dưới ngưỡng 100 tấn; 100 t under"
      })
  void readsHowExactAValueIs(String text, String expected) {
    assertThat(String.join(" | ", FirstStages.quantities(text)))
        .isEqualTo(expected == null ? "" : expected);
  }
}
