package vn.solieu.figure.timing;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Texts without a date. */
class AnchorYearTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        // a year after which something is to be
        "Ông Bình tại vị đến sau năm 2023. Họ có 65 tỷ USD. Năm 2017, họ có 50 tỷ USD."
            + "|2017; 2017",
        // but what is told of a year behind "nhưng" is of it
        "Năm 2016 hãng lãi 9 tỷ đồng. Nhưng năm 2017 lỗ 5 tỷ đồng.|2016; 2017",
        // the year after the one that months are compared with, whatever old year is named first
        "Công ty thành lập năm 2006 với vốn 9 tỷ đồng. Quý III lãi 5 tỷ đồng, tăng 9% so với cùng"
            + " kỳ năm 2017.|2006; 2018-07/2018-09; 2018-07/2018-09 < 2017-07/2017-09",
        // this year is before the one that is forecast beside it
        "Năm nay, thủy sản giảm 7% và dự kiến năm 2018 sản lượng dầu sẽ giảm 2 triệu tấn so với"
            + " năm 2016.|2017; 2018 < 2016",
        // a debt is due later
        "Trái phiếu đáo hạn vào năm 2023 có giá 75.000 đồng. Năm 2018, hãng lãi 9 tỷ đồng."
            + "|2018; 2018",
        // the beginning of the year after the end of the one before
        "Năm 2018, hãng lãi 9 tỷ đồng. Tháng 11/2017, hãng bán 9 xe. Ngày 2/2, hãng bán 5 xe."
            + "|2018; 2017-11; 2018-02-02",
        // what something costs now is not of the months reported
        "9 tháng năm 2018, hãng lãi 9 tỷ đồng. Giá vé là 50.000 đồng/vé, cao nhất hiện nay."
            + "|2018-01/2018-09; null",
        // what heads a text is of its year
        "5 tháng thu ngân sách 900 tỷ đồng. Thu nội địa tăng 9% so với cùng kỳ năm 2017."
            + "|2018-01/2018-05; 2018-01/2018-05 < 2017-01/2017-05",
        "Quý I, xã thu 9 tỷ đồng, tăng 5% so với quý I/2017."
            + "|2018-01/2018-03; 2018-01/2018-03 < 2017-01/2017-03",
        // the plan told of comes before what is aimed at
        "Kế hoạch vốn năm 2018 là 9 tỷ đồng; đến hết tháng 11 giải ngân 8 tỷ đồng. Đến cuối năm"
            + " 2019, tỉnh phấn đấu có 90 km đường.|2018; 2018-01/2018-11; 2019-12-31",
        // the beginning of a year after the end of one
        "Hôm nay 19/01, vàng giá 36 triệu đồng/lượng. CPI tăng 0,3% trong tháng 12/2016.|2017-01-19;"
            + " 2016-12",
        "Hôm nay 19/5, vàng giá 36 triệu đồng/lượng. CPI tăng 0,3% trong tháng 12/2016.|2016-05-19;"
            + " 2016-12",
        // a year by which something was to be is no time of what is told without one
        "Tổng mức bán lẻ ước đạt 510 tỷ đồng. Nhà hát dự kiến mở cửa vào cuối năm 2015.|null",
        // targets lie ahead
        "Năm 2018, tỉnh thu 900 tỷ đồng. Tỉnh phấn đấu đến năm 2025 thu 990 tỷ đồng. Năm nay thu 95"
            + " tỷ đồng phí.|2018; 2025; 2018",
        // a year by which something is to be says nothing
        "Thành phố phấn đấu khởi công trước năm 2020. Thu ngân sách được 190 tỷ đồng, đạt 48% dự"
            + " toán.|null; null",
        // the year past is the one told of
        "Năm 2018, hãng bán 900 xe. Năm qua, hãng lãi 9 tỷ đồng.|2018; 2018",
        // it may be this year or the one before
        "Năm 2018, hãng bán 900 xe. Năm ngoái, hãng lãi 9 tỷ đồng.|2018; null",
        // since an old year up to a day that no one knows
        "Năm 2016, chị Gái đổi 2 ha điều. Đến nay, vườn rộng 9 ha. Vườn có 90 cây.|2016; null;"
            + " null",
        "Giai đoạn 2011-2015, tỉnh xuất khẩu 9 tỷ USD. Con tôm nay đã đến 60 quốc gia."
            + "|2011/2015; 2011/2015",
        // neither the end of a plan nor "since" tells it
        "Từ năm 2005, mức tăng yếu nhất là 10%. Năm nay, doanh thu đạt 5 tỷ đồng." + "|null; null",
        "Xuất khẩu tháng 8 đạt 9 tỷ USD. Cả năm 2019, tỉnh phấn đấu xuất khẩu 90 tỷ USD.|2019-08;"
            + " 2019",
        "Hợp tác xã ra đời năm 2010 với 26 thành viên, hiện là 58 thành viên.|2010; null",
      })
  void theLatestYearReportedTellsWhenItWasWritten(String text, String times) {
    assertThat(TimingCase.of(text, null)).isEqualTo(times);
  }
}
