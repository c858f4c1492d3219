package vn.solieu.figure.link;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GapReaderTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        // the verb of a change begins no subject, whichever it is
        "Tháng 9, doanh thu bán lẻ đạt 1.500 tỷ đồng, lùi 2,4% so với tháng 8.|- 0",
        "Tháng 9, nợ xấu là 1.200 tỷ đồng – chiếm 1,2% tổng dư nợ.|- 0",
        "Tháng 9, sức mua đạt 500 tỷ đồng. Mức này cho thấy thị trường khi nó tăng trưởng 6,9%.|- -",
        "Tháng 9, tỉnh có 140 doanh nghiệp mới, đông hơn tháng 8 tới 12%.|- 0",
        "Tháng 9, kim ngạch đạt 74 triệu USD, mất 23% so với tháng 8.|- 0",
        "Tháng 9, giá cá còn 25.000 đồng/kg, rẻ hơn tháng 8 là 3.000 đồng.|- 0",
        // nor do adverbs and times
        "Đến cuối tháng 9/2019, số dư đạt 268 tỷ đồng, vỏn vẹn thêm 1,1% so với đầu năm.|- 0",
        "9 tháng, thu ngân sách là 1.180 tỷ đồng, tức đã đi được 67% kế hoạch năm.|- 0",
        // "này" and "ấy" take up what is named before them
        "Năm 2018, lúa đạt 118 nghìn tấn; khối lượng ấy giảm 1,4% so với năm 2017.|- 0",
        "Năm 2018, lúa đạt 118 nghìn tấn. So với năm 2017, sản lượng này giảm 1,4%.|- 0",
        // but not the subject that they stand within
        "Năm 2018, có 410 hộ dùng điện mặt trời, tiền điện của nhóm này giảm 59% so với năm 2017."
            + "|- -",
        "Năm 2018, có 7 nhóm hàng lên giá; chỉ số giá năm này giảm 1,5% so với năm 2017.|- -",
        // a part or another thing is a new subject
        "Năm 2018, thu đạt 500 tỷ đồng, riêng thuế tăng 9% so với năm 2017.|- -",
        "Năm 2018, doanh thu đạt 500 tỷ đồng, lợi nhuận lùi 5% so với năm 2017.|- -",
        // what is so for a year of many is of none of them
        "Năm 2018, tỷ lệ hộ nghèo còn 13,2%, bình quân mỗi năm giảm 4 điểm phần trăm.|- -",
      })
  void whatIsUnderstoodIsNoNewSubject(String text, String links) {
    assertThat(LinkCase.of(text)).isEqualTo(links);
  }
}
