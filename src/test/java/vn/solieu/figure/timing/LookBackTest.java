package vn.solieu.figure.timing;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LookBackTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Quý I/2019, công ty bán 900 xe, cao hơn mức 800 xe trong quý I/2018, và lãi 5 tỷ đồng."
            + "|2019-01/2019-03; 2018-01/2018-03; 2019-01/2019-03",
        "Năm 2018, tỷ lệ hộ nghèo là 4%, từ 7% trong năm 2016, và có 90 hộ thoát nghèo."
            + "|2018; 2016; 2018",
        // what is told of now beside the year spoken of
        "Năm 2018, thanh tra mở 90 cuộc. Số phải thu là 65 triệu đồng, đến nay đã nộp 61 triệu"
            + " đồng; xử phạt 9 vụ. Có 7 người bị kỷ luật.|2018; 2018; 2019-10; 2018; 2018",
        "Năm 2018, tỉnh cấp phép 90 dự án. Có 30 dự án chậm, hiện còn 12 dự án. Vốn đạt 900 tỷ"
            + " đồng.|2018; 2018; 2019-10; 2018",
        "Trong năm 2017, sở nhận 90 đơn. Quá hạn 9 đơn, đến nay đã giải quyết 8 đơn. Sở tiếp 40"
            + " lượt dân.|2017; 2017; 2019-10; 2017",
      })
  void anEarlierTimeAtTheEndIsOfOneFigure(String text, String times) {
    assertThat(TimingCase.of(text)).isEqualTo(times);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        // it opens the clause of the next
        "Năm 2018, công ty lãi 9 tỷ đồng trong khi năm 2017 lỗ 3 tỷ đồng.|2018; 2017",
        // the first figure told of sets the time
        "Tỉnh thu 500 tỷ đồng trong năm 2018, chi 400 tỷ đồng.|2018; 2018",
      })
  void anotherTimeGovernsOn(String text, String times) {
    assertThat(TimingCase.of(text)).isEqualTo(times);
  }
}
