package vn.solieu.figure.timing;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BaseRulesTest {
  @Test
  void anItemIsComparedAsTheOneBefore() {
    String head = "Giá khám áp dụng mức mới:\n";
    String first = "- Hạng I: 38.000 đồng/lượt, tăng 900 đồng so với tháng 7;\n";
    assertThat(TimingCase.of(head + first + "- Hạng II: 34.000 đồng/lượt, tăng 800 đồng."))
        .isEqualTo("2019-10; 2019-10 < 2019-07; 2019-10; 2019-10 < 2019-07");
    assertThat(TimingCase.of(head + first + "- Trong 8 tháng, năng lực tăng thêm 80 km."))
        .isEqualTo("2019-10; 2019-10 < 2019-07; 2019-01/2019-08");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        // a bracket tells how a part of it went
        "Quý II/2019, doanh thu tăng 9% so với quý II/2018 (vải tăng 5%)."
            + "|2019-04/2019-06 < 2018-04/2018-06; 2019-04/2019-06 < 2018-04/2018-06",
        "Quý II/2019, doanh thu tăng 9% so với quý II/2018 (tăng 5%)."
            + "|2019-04/2019-06 < 2018-04/2018-06; 2018-04/2018-06",
        // the end of a year is its last day
        "Ngày 30/6/2019, nợ thuế là 9 tỷ đồng, tăng 5% so với thời điểm kết thúc năm 2018."
            + "|2019-06-30; 2019-06-30 < 2018-12-31",
        // the year of a multiple is its own
        "Năm 2018, nông nghiệp tăng 6% và điện gió đạt 9 MW, gấp 2 lần năm 2016."
            + "|2018; 2018; 2018 < 2016",
        // a bracket does not hide what the gap is to
        "9 tháng, GRDP tăng 9% so với cùng kỳ, cao hơn bình quân (7%) 2 điểm phần"
            + " trăm.|2019-01/2019-09 < 2018-01/2018-09; 2019-01/2019-09 < 2018-01/2018-09;"
            + " 2019-01/2019-09",
        // the season before the one spoken of
        "Vụ hè thu 2019, tỉnh gieo cấy 900 ha lúa. Giá lúa hiện 5.000 đồng/kg, cao hơn vụ trước 200"
            + " đồng/kg.|2019; 2019-10; 2019-10 < 2018",
        // plans of years, and the month in which their books close
        "Giai đoạn 2011-2015, tỉnh xuất khẩu 9 tỷ USD, vượt 5% kế hoạch."
            + "|2011/2015; 2011/2015 < plan:2011/2015",
        "Vụ đông xuân 2018-2019, huyện trồng 900 ha ngô, đạt 98% kế hoạch."
            + "|2018/2019; 2018/2019 < plan:2018/2019",
        "Niên vụ 2018-2019, nhà máy ép 90.000 tấn mía, bằng 91% kế hoạch."
            + "|2018/2019; 2018/2019 < plan:2018/2019",
        "Năm học 2018-2019, trường tuyển 900 học sinh, vượt 4% kế hoạch."
            + "|2018/2019; 2018/2019 < plan:2018/2019",
        "Tỉnh phấn đấu đến 31/1/2020 giải ngân 100% kế hoạch.|2020-01-31 < plan:2019",
        // what the bracket tells was so at the base, and has its own
        "Quý III, IIP tăng 7% so với cùng kỳ năm trước, nhanh hơn quý II (2%)."
            + "|2019-07/2019-09 < 2018-07/2018-09; 2019-04/2019-06 < 2018-04/2018-06",
        "9 tháng, Yên Mỹ gấp 2 lần, Kim Động gấp 3 lần cùng kỳ."
            + "|2019-01/2019-09 < 2018-01/2018-09; 2019-01/2019-09 < 2018-01/2018-09",
        "Số lao động thời điểm 1/9/2019 tăng 2% so với cùng thời điểm tháng trước.|2019-09-01 <"
            + " 2019-08",
        // a base right before its change is of no other
        "Tháng 9, tỉnh đón 900 lượt khách, ít hơn tháng 8 90 lượt nhưng nhiều hơn tháng 9 năm ngoái"
            + " 50 lượt.|2019-09; 2019-09 < 2019-08; 2019-09 < 2018-09",
        "CPI tháng 9 so với tháng trước, cùng kỳ và tháng 12 năm trước lần lượt tăng 1%, 3% và 2%."
            + "|2019-09 < 2019-08; 2019-09 < 2018-09; 2019-09 < 2018-12",
        // a month's base ends where other months are spoken of
        "CPI tháng 9 tăng 4% so với cùng kỳ và tăng 2% so với tháng 12/2018; bình quân 9 tháng tăng"
            + " 3%.|2019-09 < 2018-09; 2019-09 < 2018-12; 2019-01/2019-09 < 2018-01/2018-09",
        // nor does it go down to the parts of other months
        "9 tháng, thu ngân sách tăng 5%. IIP tháng 9 giảm 2% so với tháng 8, nhưng 9 tháng tăng 8%."
            + " Trong đó, thép tăng 9%."
            + "|2019-01/2019-09; 2019-09 < 2019-08; 2019-01/2019-09; 2019-01/2019-09",
        "Năm 2018, tỉnh đón 900 lượt khách, tương đương 90% năm 2016.|2018; 2018 < 2016",
      })
  void aBaseIsWhatTheChangeIsMeasuredAgainst(String text, String times) {
    assertThat(TimingCase.of(text)).isEqualTo(times);
  }
}
