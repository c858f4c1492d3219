package vn.solieu.figure.timing;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a text goes on from, and what it passes by. */
class HeadFinderTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        // a school year begins on a day
        "Sáng 5-9, 90.000 học sinh trong tỉnh bước vào năm học 2019-2020. Theo sở, tỉnh có 331"
            + " trường.|2019/2020; 2019/2020",
        // the time of a figure that another time opens
        "“Chín tháng, chúng tôi đã vượt khó”, ông nói khi báo cáo con số 9.000 lượt khách của 9"
            + " tháng năm 2019. Khách quốc tế giảm 2%.|2019-01/2019-09; 2019-01/2019-09",
        // counted at a moment that heads a sentence without a figure
        "Điều tra thời điểm 1/7/2019 cho thấy chăn nuôi không đều. Đàn trâu có 9.000 con.|2019-07-01",
        "Hạn chót là mốc 1/7/2019. Đàn trâu có 9.000 con.|2019-10",
        // what there is stands beside the year it came to
        "Trong năm 2018, xã trồng thêm 90 ha cam, nâng tổng diện tích hiện có lên 900 ha. Năm 2018,"
            + " xã thu 9 tỷ đồng. Cao nhất là cam với 7 tỷ đồng.|2018; 2019-10; 2018; 2018",
        // a look back without a figure
        "Năm 2018, ngân hàng lãi 900 tỷ đồng. Kết quả này khiến ngân hàng rời vị trí dẫn đầu của"
            + " năm 2016. Chi phí tăng 9%.|2018; 2018",
        // what was is told beside what is
        "Năm 2018, xã có 90 hộ. Thu nhập đạt 50 triệu đồng, năm 2010 chỉ 14 triệu đồng. Xã trồng 9"
            + " ha cam.|2018; 2018; 2010; 2018",
        "9 tháng, tỉnh đón 9.000 lượt khách. Khách Nga chiếm 8%, năm 2016 là 15%. Doanh thu đạt 9"
            + " tỷ đồng.|2019-01/2019-09; 2019-01/2019-09; 2016; 2019-01/2019-09",
        // since when, and now
        "Ông Nam trồng cam từ năm 2012. Năm nay, ông thu 9 tấn. Số tiền thu về là 90 triệu đồng."
            + "|2019; 2019",
        // the year is still to end
        "Công nghiệp đều nhịp ở chặng cuối năm. Riêng tháng 9, sản xuất đạt 9 tỷ đồng. So với cùng"
            + " kỳ, dệt tăng 8%.|2019-09; 2019-09 < 2018-09",
        "Quý III, GRDP tăng 9%. Tháng 9, sản xuất tăng 20% so với tháng trước; cộng ba quý tăng"
            + " 11%. Đá đạt 9 m3.|2019-07/2019-09; 2019-09 < 2019-08; 2019-01/2019-09;"
            + " 2019-01/2019-09",
        // years without a word before them
        "Năm năm trước đó (2006 – 2010), các con số lần lượt là 90 dự án và 9 tỷ đồng.|2006/2010;"
            + " 2006/2010",
        // an aside as long as its time is far from "riêng"
        "Năm 2018, tỉnh có 90 giường bệnh. Riêng dịch sởi, đến 20/9 tỉnh ghi nhận 9 ca. Bệnh viện"
            + " điều trị 900 ca.|2018; 2019-09-20; 2018",
        // the year is not over
        "9 tháng, tỉnh đón 90.000 lượt khách. Cả năm 2019, tỉnh được giao chỉ tiêu 100.000 lượt"
            + " khách. Doanh thu đạt 9 tỷ đồng.|2019-01/2019-09; 2019; 2019-01/2019-09",
        // a mean of years ends where the text stands
        "Ngày 1-4-2019, tỉnh có 900.000 người. Bình quân giai đoạn 2009-2019, dân số tăng 1,7%/năm."
            + " Mật độ là 98 người/km2.|2019-04-01; 2009/2019; 2019-04-01",
        "Hiện tỉnh có 900 hợp tác xã. Trong năm, 9 hợp tác xã ra đời. Hợp tác xã còn 90 tổ viên."
            + "|2019-10; 2019; 2019-10",
        "Giá dừa tuần này là 9.000 đồng/kg. Hồi giữa tháng 8, giá là 8.000 đồng/kg. Giá bưởi là"
            + " 7.000 đồng/kg.|2019-10-15; 2019-08; 2019-10",
        // back from the month to the quarter
        "GRDP quý III tăng 7%. CPI tháng 9 giảm 1%. CPI bình quân quý III tăng 2%. Thu ngân sách"
            + " tăng 9%.|2019-07/2019-09; 2019-09; 2019-07/2019-09; 2019-07/2019-09",
        // the year before is looked back at, unless the next sentence stays in it
        "9 tháng, tỉnh thu hút 90 dự án. Cả năm 2018, tỉnh chỉ thu hút 80 dự án. Vốn giải ngân đạt"
            + " 9 tỷ đồng.|2019-01/2019-09; 2018; 2019-01/2019-09",
        "9 tháng, tỉnh thu hút 90 dự án. Năm 2018, tỉnh thu hút 80 dự án. Cùng năm, vốn giải ngân"
            + " đạt 9 tỷ đồng.|2019-01/2019-09; 2018; 2018",
      })
  void theTextGoesOnFromWhatItSpokeOf(String text, String times) {
    assertThat(TimingCase.of(text)).isEqualTo(times);
  }
}
