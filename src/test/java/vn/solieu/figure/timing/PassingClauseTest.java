package vn.solieu.figure.timing;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PassingClauseTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        // the month of a cause
        "Năm 2018, tỉnh nuôi 900 tấn cá, giảm 4% do nước lũ tháng 8.|2018; 2018",
        "9 tháng, nhà hàng thu 90 tỷ đồng. Do mưa bão ngày 3/8, lượng khách giảm 5%."
            + "|2019-01/2019-09; 2019-01/2019-09",
        // what came before
        "Sau khi lỗ trong năm 2016, năm 2018 doanh nghiệp lãi 9 tỷ đồng.|2018",
        "Năm 2018, sau khi đóng cửa hồi tháng 5, xưởng còn 90 lao động, thu 5 tỷ đồng.|2018; 2018",
        // a condition is over where its main clause begins
        "Nếu năm 2017 tỉnh chỉ đón 90.000 lượt khách thì 9 tháng năm 2019 đã đón 120.000 lượt."
            + "|2017; 2019-01/2019-09",
        // how long, not when
        "Đến 30/9, lãi suất tiền gửi kỳ hạn dưới 12 tháng là 5%.|2019-09-30",
      })
  void aClauseOfCauseTellsNoTime(String text, String times) {
    assertThat(TimingCase.of(text)).isEqualTo(times);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Nhờ xuất khẩu tháng 8 tăng 10%, 8 tháng tỉnh thu 900 tỷ đồng.|2019-08; 2019-01/2019-08",
        "Năm 2018, dịch bệnh làm chết 900 con lợn.|2018",
      })
  void aFigureOfTheClauseIsOfItsTime(String text, String times) {
    assertThat(TimingCase.of(text)).isEqualTo(times);
  }
}
