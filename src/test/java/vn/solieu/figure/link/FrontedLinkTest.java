package vn.solieu.figure.link;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FrontedLinkTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Tăng 5,3% so với năm 2017, sản lượng tôm năm 2018 đạt 62.000 tấn.|1 -",
        "Giảm 12% so với cùng kỳ, giá trị xuất khẩu 9 tháng chỉ còn 85 triệu USD.|1 -",
        "Với mức tăng 8,2% so với năm 2017, thu ngân sách năm 2018 lên 9.500 tỷ đồng.|1 -",
        "Bằng 76% kế hoạch năm, 9 tháng toàn tỉnh xuất khẩu 190 triệu USD.|1 -",
        "Vượt 4,5% dự toán, thu nội địa năm 2018 là 7.200 tỷ đồng, tăng 9% so với năm 2017.|1 - 1",
        "Gấp 1,4 lần năm 2017, số khách quốc tế năm 2018 lên 42.000 lượt.|1 -",
        "Tăng thêm 1.200 tỷ đồng (8,5%) so với năm 2017, tổng chi năm 2018 là 15.300 tỷ"
            + " đồng.|2 2 -",
      })
  void whatOpensASentenceIsOfTheLevelToldNext(String text, String links) {
    assertThat(LinkCase.of(text)).isEqualTo(links);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Tăng 6% là mức tăng của doanh thu; lợi nhuận 9 tháng đạt 12 tỷ đồng.|- -",
        "Doanh thu tăng 5,3% so với năm 2017, sản lượng tôm năm 2018 đạt 62.000 tấn.|- -",
        "Tăng 5 tỷ đồng so với năm 2017, sản lượng tôm năm 2018 đạt 62.000 tấn.|- -",
      })
  void whatHasASubjectIsNot(String text, String links) {
    assertThat(LinkCase.of(text)).isEqualTo(links);
  }
}
