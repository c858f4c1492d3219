package vn.solieu.figure.timing;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AntecedentTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Xã thành lập năm 1999; khi đó mới có 120 hộ dân.|1999",
        "Hợp tác xã ra đời tháng 5/2016. Thời điểm đó chỉ có 15 thành viên. Hiện có 90 thành viên."
            + "|2016-05; 2019-10",
        // a base that nothing is measured against yet
        "So với năm 2015 là một bước dài, bởi khi ấy chỉ 40% hộ có nước sạch. Nay tỷ lệ đạt 97%."
            + "|2015; 2019-10",
        "Thu nhập năm 2018 gấp đôi năm 2012, khi đó chỉ 18 triệu đồng.|2012",
        // the year of figures, not their base
        "Năm 2018 huyện thu 300 tỷ đồng, tăng 8% so với năm 2017; chi năm đó là 280 tỷ đồng."
            + "|2018; 2018 < 2017; 2018",
        // a point in time is the end of the years last named
        "Đến năm 2030, tỉnh phấn đấu thu 900 tỷ đồng, giai đoạn 2026-2030 tăng 9%/năm. Cũng tới mốc"
            + " ấy, tỉnh phấn đấu đón 2 triệu lượt khách.|2030; 2026/2030; 2030",
        // an aim
        "Phấn đấu đến năm 2030 thu nhập đạt 120 triệu đồng; khi đó hộ nghèo còn 1%.|2030; 2030",
        // the text goes on from what it spoke of
        "Năm 2018 huyện có 20 trường, trong khi năm 2010 mới có 5 trường; khi đó huyện có 2 bác sĩ."
            + " Huyện thu 90 tỷ đồng.|2018; 2010; 2010; 2018",
        "Trong khi đó, tỉnh có 9 bệnh viện.|2019-10",
      })
  void itIsTheTimeLastNamed(String text, String times) {
    assertThat(TimingCase.of(text)).isEqualTo(times);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Đến cuối năm đó, xã còn 40 hộ nghèo.|null",
        "Kể từ thời điểm đó, công ty lỗ 30 tỷ đồng.|null",
      })
  void whereNoneIsNamedNothingIsKnown(String text, String times) {
    assertThat(TimingCase.of(text)).isEqualTo(times);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Nhiệm kỳ 2010-2015 khép lại. Năm 2015, thu nhập đạt 50 triệu đồng, gấp 2,6 lần so với đầu"
            + " nhiệm kỳ.|2015; 2015 < 2010",
        "Nhiệm kỳ 2010-2015, xã xây 9 cầu. Đầu nhiệm kỳ, xã có 90 hộ nghèo; đến cuối nhiệm kỳ còn 9"
            + " hộ.|2010/2015; 2010; 2015",
        "Kết thúc giai đoạn 2011-2015, tỉnh có 90 xã đạt chuẩn, tăng 40 xã so với đầu giai đoạn."
            + "|2015; 2015 < 2011",
        "Đầu nhiệm kỳ, xã còn 90 hộ nghèo.|null",
        "Quý III, công ty lãi 9 tỷ đồng. Tồn kho cuối kỳ là 30 tỷ đồng."
            + "|2019-07/2019-09; 2019-07/2019-09",
        "Chặng 2011-2015, huyện trồng 900 ha rừng; cả giai đoạn, huyện xóa 40 nhà tạm."
            + "|2011/2015; 2011/2015",
        "Nhìn lại nhiệm kỳ 2010-2015, tỉnh đạt 14/17 chỉ tiêu.|2010/2015",
      })
  void stagesHaveABeginningAndAnEnd(String text, String times) {
    assertThat(TimingCase.of(text)).isEqualTo(times);
  }
}
