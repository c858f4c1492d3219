package vn.solieu.figure.timing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.solieu.figure.FigureExtractor;
import vn.solieu.figure.choice.ChoiceModel;
import vn.solieu.lexicon.Lexicon;
import vn.solieu.text.Document;
import vn.solieu.text.PartialDate;

class TimingFinderTest {
  private static final FigureExtractor EXTRACTOR =
      new FigureExtractor(Lexicon.shipped(), ChoiceModel.NONE, ChoiceModel.NONE);

  private static List<String> times(String date, String text) {
    Document document = Document.of("t", text, PartialDate.parse(date), "Hưng Yên");
    return EXTRACTOR.extract(document).stream()
        .map(f -> f.period() + (f.base() == null ? "" : " < " + f.base()))
        .toList();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        // a head governs its sentence, a base both sides of it
        "9 tháng, tỉnh thu 500 tỷ đồng, tăng 5%, chi 400 tỷ đồng, tăng 3% so với cùng kỳ."
            + "|2019-01/2019-09; 2019-01/2019-09 < 2018-01/2018-09; 2019-01/2019-09;"
            + " 2019-01/2019-09 < 2018-01/2018-09",
        // a bracket with nothing but a time opens the sentence
        "Bốn ngày nghỉ lễ (từ 1/9 đến 4/9/2019), tỉnh đón 9.000 lượt khách."
            + "|2019-09-01/2019-09-04",
        // two thirds are no day, a law's year is part of its name, nor is it told of what is to
        // come
        "Lợi nhuận năm 2018 đạt 12 tỷ đồng, chỉ bằng 2/3 năm ngoái. Nợ là 9 tỷ đồng.|2018; 2018",
        "Ông bị truy tố theo Bộ luật Hình sự năm 1999. Vụ việc làm 1 người chết.|2019-10",
        // a year alone behind what is measured, or behind a multiple
        "Lợi nhuận sau thuế 2017 đạt 920 tỷ đồng, tăng 5% so với năm 2016.|2017; 2017 < 2016",
        "Năm 2020, hãng đặt kế hoạch lợi nhuận gấp 8 lần 2018.|2020 < 2018",
        "9 tháng từ đầu năm 2018, công ty ghi nhận 101 tỷ đồng doanh thu.|2018-01/2018-09",
        // the year of constant prices is not the year told of
        "Giá trị sản xuất theo giá so sánh 2010 năm 2018 đạt 900 tỷ đồng.|2018",
        // the plan of the months that it was set against, however late in the year
        "9 tháng, tỉnh thu 190 tỷ đồng, đạt 76% kế hoạch năm (250 tỷ đồng)."
            + "|2019-01/2019-09; 2019-01/2019-09 < plan:2019; 2019",
        // a plan behind another quantity is that one's
        "9 tháng, tỉnh thu 190 tỷ đồng, cao hơn cùng kỳ 12% và đạt 74% so với kế hoạch."
            + "|2019-01/2019-09; 2019-01/2019-09 < 2018-01/2018-09; 2019-01/2019-09 < plan:2019",
        // a full stop ends a base
        "Năm 2018, tỉnh thu 500 tỷ đồng, tăng 5% so với năm 2017. Chi 400 tỷ đồng, tăng 3%."
            + "|2018; 2018 < 2017; 2018; 2018",
        "Năm 2018, thu ngân sách tăng 5% so với năm 2017. Cụ thể: thu nội địa tăng 3%."
            + "|2018 < 2017; 2018 < 2017",
        // what a bracket says right behind a base was so then
        "Năm 2018, tỉnh thu 500 tỷ đồng, tăng 5% so với năm 2017 (476 tỷ đồng)."
            + "|2018; 2018 < 2017; 2017",
        "9 tháng, thu 500 tỷ đồng, tăng 5% so cùng kỳ (cùng kỳ tăng 3%)."
            + "|2019-01/2019-09; 2019-01/2019-09 < 2018-01/2018-09; 2018-01/2018-09",
        // no way from one to another
        "9 tháng, tỉnh cấp phép cho 85 dự án từ 23 quốc gia, tăng 5% so với cùng kỳ."
            + "|2019-01/2019-09; 2019-01/2019-09; 2019-01/2019-09 < 2018-01/2018-09",
        // a base of other months
        "Sau 9 tháng, IIP tăng 5%. Tháng 9 IIP tăng 6%. So với 9 tháng năm 2018, dệt tăng 7%."
            + "|2019-01/2019-09; 2019-09; 2019-01/2019-09 < 2018-01/2018-09",
        // the end of this year is nearer than that of the last
        "9 tháng, tỉnh trồng 900 ha rừng. 2 tháng cuối năm, tỉnh phấn đấu trồng 200 ha."
            + "|2019-01/2019-09; 2019-11/2019-12",
        // to the end of a month is months; parts of what happened happened
        "Đến ngày 30/9, tỉnh giải ngân 500 tỷ đồng. Trong đó, vốn trung ương 300 tỷ đồng."
            + "|2019-01/2019-09; 2019-01/2019-09",
        // the end, and the mean, of what is spoken of are told in passing
        "9 tháng, sản lượng thịt tăng 5%. Tính đến 30/9, đàn trâu có 9.000 con. Thịt bò 90 tấn."
            + "|2019-01/2019-09; 2019-09-30; 2019-01/2019-09",
        "Tháng 9, CPI tăng 0,1%; bình quân 9 tháng tăng 2%. Giá nhà ở tăng 0,3%."
            + "|2019-09; 2019-01/2019-09; 2019-09",
        "Vụ hè thu 2019, tỉnh gieo cấy 9.000 ha lúa. Đến giữa tháng 9, tỉnh thu hoạch 900 ha."
            + " Giá lúa 6.000 đồng/kg. Năng suất đạt 6 tấn/ha."
            + "|2019; 2019; 2019-10; 2019",
        "Đến ngày 5/10, bão số 5 làm 6 người chết.|2019-10-05",
        // what there is by now does not end what was told; a sum goes on
        "9 tháng, tỉnh thu hút 90 dự án. Đến nay, tỉnh có 900 dự án. Thu ngân sách 500 tỷ đồng."
            + "|2019-01/2019-09; 2019-10; 2019-01/2019-09",
        "Xuất khẩu tháng 9 đạt 1,4 tỷ USD, 9 tháng đạt 8 tỷ USD. Nhập khẩu đạt 6 tỷ USD."
            + "|2019-09; 2019-01/2019-09; 2019-01/2019-09",
        "Năm 2018 tỉnh thu tăng 9%. Xuất khẩu tháng 12 tăng 2%. Lãi suất giảm 1%.|2018; 2018-12;"
            + " 2018",
        // the stage before is as long
        "Giai đoạn 2016-2020, thu ngân sách tăng 50% so với giai đoạn trước.|2016/2020 < 2011/2015",
        // a school year that has begun
        "Năm học 2018-2019, tỉnh có 900 trường. Năm học này thiếu 90 giáo viên.|2018/2019;"
            + " 2019/2020",
        // where stocks stand while their months are spoken of
        "9 tháng, lãi tăng 5%. Tính đến cuối tháng 9, tổng tài sản đạt 90 tỷ đồng. Chi phí là 9 tỷ"
            + " đồng. Vốn chủ sở hữu đạt 8 tỷ đồng.|2019-01/2019-09; 2019-09-30; 2019-01/2019-09;"
            + " 2019-09-30",
        "9 tháng, tỉnh đón 90.000 lượt khách. Ước cả năm đón 120.000 lượt khách. Doanh thu là 9 tỷ"
            + " đồng.|2019-01/2019-09; 2019; 2019-01/2019-09",
        // what is left of the year
        "9 tháng, tỉnh đón 90.000 lượt khách. 3 tháng còn lại phấn đấu đón 30.000 lượt khách."
            + "|2019-01/2019-09; 2019-10/2019-12",
        "Kế hoạch năm 2019 là 900 lượt, mỗi tháng còn lại phải có 90 lượt.|2019; 2019-10/2019-12",
        "Riêng 5 ngày từ 25 đến 29/9, tỉnh đón 900 lượt khách.|2019-09-25/2019-09-29",
        // prices of a year are not of it
        "Năm 2018, GRDP theo giá so sánh năm 2010 là 900 tỷ đồng.|2018",
        // a target without a plan is of no year; one after another is of its year
        "9 tháng, tỉnh thu 500 tỷ đồng. Tỉnh dự kiến xây 12 khu dân cư.|2019-01/2019-09; null",
        "Năm 2020, tỉnh phấn đấu thu 900 tỷ đồng. Tỷ lệ che phủ rừng phải đạt 56%.|2020; 2020",
        // what is told as done was not done in a time ahead
        "Tại hội nghị về 9 tháng đầu năm và nhiệm vụ 2 tháng cuối năm nay, thu đạt 90 tỷ đồng."
            + "|2019-01/2019-09",
        "Năm 2020, tỉnh đề ra 20 chỉ tiêu.\\nThu ngân sách ước cả năm tăng 8%.|2020; 2019",
        "Kết quả năm 2018 khá, quý sau cao hơn quý trước, ước cả năm tăng 8%.|2018",
        "Vốn FDI cả năm nay ước đạt 90 tỷ đồng.|2019",
        // items of a list happen as its head does; dry seasons
        "Tính đến ngày 20/9, tỉnh trồng mới 954 ha rừng; Kim Động 154 ha."
            + "|2019-01-01/2019-09-20; 2019-01-01/2019-09-20",
        "Mùa khô 2015-2016, hạn mặn làm mất trắng 24.000 ha lúa.|2015/2016",
        "Đến tháng 9/2019, số người trong danh sách là 160 người.|2019-09-30",
        "Quý III, thu 13 tỷ đồng trong quý 3 và 38 tỷ đồng lũy kế 9 tháng."
            + "|2019-07/2019-09; 2019-01/2019-09",
        "Năm 2018, lỗ 409 tỷ đồng, trong khi 2017 lãi 91 tỷ đồng, tổng lỗ 3.278 tỷ đồng."
            + "|2018; 2017; 2018",
        "9 tháng, vốn đạt 41 tỷ đồng (tăng gấp đôi cùng kỳ).|2019-01/2019-09",
        "Hoàn thành kế hoạch trước 1 tháng, thu năm 2018 đạt 90 tỷ đồng.|2018",
        "Tổng chi ngân sách là 8.537 tỷ đồng, đạt 78% dự toán."
            + "|2019-01/2019-10; 2019-01/2019-10 < plan:2019",
        "Mục tiêu trong 10 năm tới, thu nhập của hộ nghèo tăng 3,5 lần.|null",
        "- Đến 31/8/2019, dư nợ là 90 tỷ đồng, gồm:\\n+ Ngân hàng A 50 tỷ đồng;\\n- CPI tháng 9"
            + " tăng 1%.\\nNhóm ăn uống tăng 2%.|2019-08-31; 2019-08-31; 2019-09; 2019-09",
        // but "Trong đó" takes it over
        "Năm 2018, thu ngân sách tăng 5% so với năm 2017. Trong đó, thu nội địa tăng 3%."
            + "|2018 < 2017; 2018 < 2017",
        // and so do the items of a list
        "So với tháng trước, CPI tháng 9 có nhiều thay đổi:\\n- Giao thông tăng 0,7%;\\n- Giáo dục"
            + " giảm 0,1%.|2019-09 < 2019-08; 2019-09 < 2019-08",
        // each level its own time
        "Tỷ lệ hộ nghèo giảm từ 7,2% năm 2015 còn 2,4% năm 2018.|2015; 2018",
        "9 tháng, tỉnh thu 921 tỷ đồng, cùng kỳ năm trước chỉ 800 tỷ đồng."
            + "|2019-01/2019-09; 2018-01/2018-09",
        "9 tháng, vốn đăng ký tăng từ 921 tỷ đồng của cùng kỳ lên 1.986 tỷ đồng."
            + "|2018-01/2018-09; 2019-01/2019-09",
        // a multiple of a year, of a plan, of another area
        "Năm 2018, tỉnh đón 2 triệu lượt khách, gấp 2 lần năm 2016.|2018; 2018 < 2016",
        "9 tháng, tỉnh thu 500 tỷ đồng, đạt 76% kế hoạch năm.|2019-01/2019-09;"
            + " 2019-01/2019-09 < plan:2019",
        "Năm 2018, tỷ lệ hộ nghèo là 5%, cao hơn bình quân cả nước 1,2 điểm phần trăm.|2018; 2018",
        // asides do not outlive their sentence
        "Quý III, tỉnh xuất khẩu 90 triệu USD, riêng tháng 9 đạt 34 triệu USD. Nhập khẩu 50 triệu"
            + " USD.|2019-07/2019-09; 2019-09; 2019-07/2019-09",
        // days of telling, documents and programmes are no times of figures
        "Ngày 4/10, Sở Công Thương cho biết, tháng 9 xuất khẩu đạt 80 triệu USD. Nhập khẩu 70 triệu"
            + " USD.|2019-09; 2019-09",
        "9 tháng, tỉnh thu 500 tỷ đồng theo Quyết định số 12/QĐ-UBND ngày 5/3/2018, chi 400 tỷ"
            + " đồng.|2019-01/2019-09; 2019-01/2019-09",
        "Theo Đề án phát triển cây ăn quả giai đoạn 2016-2020, hiện tỉnh có 300 ha vải. Cả nước có"
            + " 24 vùng trồng.|2019-10; 2019-10",
        // a text goes on from the later year, and from no time that no figure is about
        "Từ chỗ mỗi xã chỉ đạt 2 tiêu chí năm 2010, đến nay mỗi xã đạt 15 tiêu chí. Tỷ lệ hộ nghèo"
            + " còn 2%.|2010; 2019-10; 2019-10",
        // an estimate in passing, and one that opens its sentence
        "Hết tháng 8, dư nợ là 300 tỷ đồng, ước hết tháng 9 là 320 tỷ đồng; nợ xấu 4 tỷ đồng."
            + "|2019-08-31; 2019-09-30; 2019-08-31",
        "Dư nợ ước đến 30/9/2019 là 320 tỷ đồng; so với 31/12/2018 tăng 20 tỷ đồng.|2019-09-30;"
            + " 2019-09-30 < 2018-12-31",
        // the year so far after a month
        "Tháng 9, thu ngân sách đạt 50 tỷ đồng, lũy kế đạt 420 tỷ đồng.|2019-09; 2019-01/2019-09",
        // bases one by one
        "So với tháng trước và cùng kỳ, chỉ số tháng 9 tăng lần lượt 1,5% và 7%.|2019-09 <"
            + " 2019-08; 2019-09 < 2018-09",
        "Tháng 9, xuất khẩu đạt 90 triệu USD, tăng 5% so với tháng trước và tăng 9% so với cùng kỳ."
            + " Trong đó, dệt may đạt 40 triệu USD, tăng 3% và tăng 8%.|2019-09; 2019-09 <"
            + " 2019-08; 2019-09 < 2018-09; 2019-09; 2019-09 < 2019-08; 2019-09 < 2018-09",
        "Quý III, lượng khách tăng 6% so với quý này năm trước.|2019-07/2019-09 <"
            + " 2018-07/2018-09",
        "Năm 2018, tỉnh có 7 xã đạt chuẩn, tăng 2 xã so với kế hoạch.|2018; 2018 < plan:2018",
        // school years
        "Năm học này, tỉnh có 400 trường, tăng 3 trường so với năm học trước.|2019/2020;"
            + " 2019/2020 < 2018/2019",
        // a state, and what is said of it next
        "Bước vào năm học 2019-2020, trường lớp khang trang. Toàn tỉnh có 900 phòng học. Tỷ lệ kiên"
            + " cố của tiểu học là 93%.|2019-10; 2019-10",
        "Công nhận mới 6 trường, có 3 trường được công nhận lại sau 5 năm.|2019-10; 2019-10",
        // the year of a denominator is not that of what follows
        "Đến nay, tỉnh có 500 người tham gia, đạt 81% dân số năm 2016. Số thu đạt 20 tỷ đồng."
            + "|2019-10; 2016; 2019-10",
        // a headline takes the time of what it tells
        "Xuất khẩu tăng 28%\\nTháng 9, xuất khẩu đạt 90 triệu USD, tăng 28% so với tháng 8."
            + "|2019-09 < 2019-08; 2019-09; 2019-09 < 2019-08",
        // now is what was just said
        "Lũy kế đến hết tháng 9, tỉnh hiện có 17 dự án còn hiệu lực.|2019-09-30",
        // each comparison to its own amount, over brackets
        "Hết tháng 6, dư nợ đạt 90 tỷ đồng, tăng 3 tỷ đồng (bằng 3,4%) so với đầu năm và tăng 8 tỷ"
            + " đồng (bằng 9,7%) so với cùng kỳ.|2019-06-30; 2019-06-30 < 2018-12-31; 2019-06-30;"
            + " 2019-06-30 < 2018-06-30; 2019-06-30",
        // of a month and the months so far the text goes on from the latter
        "Tình hình tháng 9 và 9 tháng có nhiều tiến bộ. Xuất khẩu đạt 90 triệu"
            + " USD.|2019-01/2019-09",
        // what is compared with the month before belongs to the month reported
        "Trong tháng 9, tỉnh cấp phép 8 dự án. Có 26 doanh nghiệp giải thể, tăng 53% so với tháng"
            + " trước.|2019-09; 2019-09; 2019-09 < 2019-08",
        // a breakdown by time sets no time
        "Từ năm 2010 đến nay, tỉnh huy động 44 tỷ đồng. Trong đó, từ năm 2016 đến nay được 19 tỷ"
            + " đồng. Dân góp 11 tỷ đồng.|2010-01/2019-10; 2016-01/2019-10; 2010-01/2019-10",
        // a forecast of the year opens the text
        "Dự báo năm 2019, tổng sản phẩm của tỉnh đạt 66 nghìn tỷ đồng. Khu vực dịch vụ chiếm 34%."
            + "|2019; 2019",
        // the plan in a bracket is that of the year
        "Đến 30/9/2019, huy động đạt 85 tỷ đồng, vượt kế hoạch đề ra (kế hoạch 80 tỷ đồng)."
            + "|2019-09-30; 2019",
        // a season after a month governs its clause, "sau" nothing before it, a record no years
        "Tháng 9/2019, vụ mùa năm 2019 cấy được 52 ha; sản lượng cá đạt 78 tấn.|2019; 2019-09",
        "Tháng 9, chỉ số tăng 0,1% sau 8 tháng đầu năm giảm liên tiếp.|2019-09",
        "Tính chung 9 tháng, chỉ số giảm 13%. Đây là mức giảm sâu nhất trong vòng 5 năm qua. Dệt"
            + " may giảm 4%.|2019-01/2019-09; 2019-01/2019-09",
        // what is said of the sum to date is of the same time
        "Sản lượng tháng 9 đạt 15 m3, lũy kế đạt 163 m3, tăng 68% so với cùng kỳ.|2019-09;"
            + " 2019-01/2019-09; 2019-01/2019-09 < 2018-01/2018-09",
        // a mean rate has no base of its own
        "Giai đoạn 2015-2018, kinh tế tăng 6,1%/năm; năm 2018 thu nhập gấp 1,3 lần so với năm 2015."
            + "|2015/2018; 2018 < 2015",
        // an expression behind may be about what comes after it
        "Sản lượng mía đạt 14 tấn, trong khi niên vụ 2016-2017 đạt 15 tấn.|2019-10; 2016/2017",
        // the base of a change is not the time of the level it arrives at
        "Cuối quý III, tài sản tăng 13% so với cuối năm 2018 lên 86 tỷ đồng.|2019-09-30 <"
            + " 2018-12-31; 2019-09-30",
        // a day named twice, a year of birth
        "Giá lúa hôm nay (3/10) là 7.000 đồng/kg.|2019-10-03",
        "9 tháng, thu 500 tỷ đồng. Ông Ba (sinh năm 1987) dẫn đầu. Chi 400 tỷ"
            + " đồng.|2019-01/2019-09; 2019-01/2019-09",
        // a season without a year is the one spoken of
        "Vụ đông xuân 2018-2019, năng suất lúa đạt 56 tạ/ha. Vụ đông xuân này, tỉnh gieo 38 ha, cao"
            + " hơn năm trước 2 ha (vụ trước là 36 ha).|2018/2019; 2018/2019; 2018/2019 <"
            + " 2017/2018; 2017/2018",
        // what happens sums up, what stands does not
        "Tính đến cuối tháng 9, độ che phủ rừng là 63%. Số vụ phá rừng còn 64 vụ.|2019-09-30;"
            + " 2019-01/2019-09",
        // the text goes back to the time it spoke of
        "9 tháng, thu 500 tỷ đồng. CPI tháng 9 tăng 1% so với tháng trước; bình quân 9 tháng tăng"
            + " 3%. Tỉnh giải quyết việc làm cho 20 người.|2019-01/2019-09; 2019-09 < 2019-08;"
            + " 2019-01/2019-09; 2019-01/2019-09",
        // a plan of years is no time of what is decided about it
        "9 tháng, thu 500 tỷ đồng. Hội nghị sửa kế hoạch đầu tư công trung hạn của tỉnh giai đoạn"
            + " 2016-2020 và bổ sung 14 tỷ đồng.|2019-01/2019-09; 2019-01/2019-09",
        // an estimate of the whole year
        "Tính từ 1/1 đến 15/9/2019, thu 70 tỷ đồng, ước cả năm đạt 90 tỷ đồng.|"
            + "2019-01-01/2019-09-15; 2019",
        // the second remark is measured as the second remark before it
        "Tháng 9, doanh thu đạt 152 tỷ đồng, tăng 6% so với tháng trước và tăng 10% so với cùng kỳ;"
            + " số khách đạt 680 lượt, tăng 7% so với tháng trước và tăng 5%.|2019-09; 2019-09 <"
            + " 2019-08; 2019-09 < 2018-09; 2019-09; 2019-09 < 2019-08; 2019-09 < 2018-09",
        // what follows an aside at once is of its time
        "9 tháng, tỉnh đón 9 triệu lượt khách. Riêng quý III đón 4 triệu lượt khách. Trong đó,"
            + " khách quốc tế đạt 1 triệu lượt. Doanh thu đạt 20 tỷ đồng.|2019-01/2019-09;"
            + " 2019-07/2019-09; 2019-07/2019-09; 2019-01/2019-09",
        // customers who still owe stand, however they are counted
        "Đến ngày 30/9/2019, dư nợ đạt 349 tỷ đồng với 718 lượt khách hàng còn dư nợ.|2019-09-30;"
            + " 2019-09-30",
        // now, while the whole year is spoken of
        "Năm 2019, sản lượng lương thực đạt 61 vạn tấn. Đến nay, tỉnh có 36 ha nhà kính. Sản lượng"
            + " cá đạt 55 tấn.|2019; 2019-10; 2019",
        // a holiday over the end of a month, the same time of another month
        "Dịp lễ 30/8 - 2/9, tỉnh đón 142 lượt khách.|2019-08-30/2019-09-02",
        "Tháng 9, xuất khẩu đạt 12 triệu USD, giảm 40% so với cùng kỳ tháng 8 và giảm 3% so với"
            + " cùng kỳ năm 2018.|2019-09; 2019-09 < 2019-08; 2019-09 < 2018-09",
        // the season spoken of, not the moment of telling
        "Hiện tại, nông dân đang thu hoạch lúa hè thu. Năng suất đạt 6 tấn/ha, cao hơn cùng vụ năm"
            + " ngoái 0,5 tấn/ha.|2019; 2019 < 2018",
        // a multiple is measured against what stands right after it
        "Ngày 3/10, giá cà phê giảm 200 đồng/kg so với hôm trước nhưng cao gấp 1,7 lần cùng thời"
            + " điểm năm 2017.|2019-10-03 < 2019-10-02; 2019-10-03 < 2017-10-03",
        // what is there is there now
        "9 tháng, tỉnh thu 500 tỷ đồng. Tỉnh có 104 xã.|2019-01/2019-09; 2019-10",
        // targets
        "Phấn đấu đến năm 2030, tỉnh có 100 xã nông thôn mới nâng cao.|2030",
      })
  void aReaderWouldSaySo(String text, String expected) {
    assertThat(times("2019-10-05", text.replace("\\n", "\n")))
        .containsExactly(expected.split("; "));
  }

  @Test
  void monthsLongPastAreNotThoseOfTheDate() {
    String text = "9 tháng, tỉnh thu 190 tỷ đồng, tăng 5%.";
    assertThat(times("2020-03", text)).containsExactly("null", "null");
    assertThat(times("2019-10", text)).containsExactly("2019-01/2019-09", "2019-01/2019-09");
  }

  @Test
  void everyQuantityHasATimingWhateverTheText() {
    String[] bits = {
      "từ ",
      "đến ",
      "kể từ ",
      "5",
      "12/9",
      "/2019",
      " tháng ",
      "năm ",
      "2018",
      "-",
      ", ",
      ". ",
      "so với ",
      "cùng kỳ ",
      "8%",
      " tỷ đồng",
      "(",
      ")",
      ":\n- ",
      "quý III",
      "tăng ",
      "hơn ",
      "cuối ",
      "đầu ",
      "30",
      "31/2",
      "vụ mùa ",
      "\n",
      "năm học ",
      "nay ",
      "99999999999"
    };
    Random random = new Random(7);
    for (int round = 0; round < 2000; round++) {
      StringBuilder text = new StringBuilder();
      for (int i = 0; i < 40; i++) {
        text.append(bits[random.nextInt(bits.length)]);
      }
      for (String date : new String[] {"2020-02-29", "2019-10", "2019"}) {
        assertThat(times(date, text.toString())).doesNotContainNull();
      }
    }
  }

  @Test
  void longSentencesTakeLinearTime() {
    String part = "tháng 9 đạt 5% so với cùng kỳ năm 2018, (từ 3 tỷ đồng ";
    long once = nanos(part.repeat(2_000));
    long twice = nanos(part.repeat(4_000));
    assertThat(twice).isLessThan(5 * once + 500_000_000L);
  }

  private static long nanos(String text) {
    times("2019-10-05", text.substring(0, 2_000));
    long start = System.nanoTime();
    times("2019-10-05", text);
    return System.nanoTime() - start;
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Từ đầu năm đến giữa tháng 9, tỉnh xuất khẩu 90 tấn chè.|2019-01/2019-09",
        "Từ đầu năm 2019 đến giữa tháng 8, công an xử lý 90 vụ, giảm 5% so với cùng kỳ."
            + "|2019-01/2019-08; 2019-01/2019-08 < 2018-01/2018-08",
        "Từ đầu năm đến giữa tháng 7/2019, cảng bốc 900 lượt tàu.|2019-01/2019-07",
      })
  void theMiddleOfAMonthIsNoDayOfIt(String text, String times) {
    assertThat(TimingCase.of(text)).isEqualTo(times);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Tỷ lệ bỏ học là 2%, chỉ bằng nửa năm 2016 (4%).|2019-10; 2016",
        "Năm 2018, tỉnh có 90 vụ, bằng nửa năm 2015 (180 vụ).|2018; 2015",
        "Giá dừa 50.000 đồng/chục, chỉ bằng một nửa năm 2017 (100.000 đồng/chục).|2019-10; 2017",
      })
  void halfOfWhatWasIsNoHalfYear(String text, String times) {
    assertThat(TimingCase.of(text)).isEqualTo(times);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Vụ đông xuân 2018-2019, huyện gặt 90 ha. Vụ hè thu tới, huyện dự kiến gieo 80"
            + " ha.|2018/2019; 2019",
        "Vụ đông xuân 2018-2019, tỉnh trồng 90 ha ngô. Vụ mùa tới, tỉnh phấn đấu trồng 70"
            + " ha.|2018/2019; 2019",
        "Vụ đông xuân 2018-2019 có 90 ha lúa. Vụ thu đông tới, xã dự kiến cấy 30 ha.|2018/2019;"
            + " 2019",
      })
  void aSeasonToComeIsNotTheOneSpokenOf(String text, String times) {
    assertThat(TimingCase.of(text, "2019-05-10")).isEqualTo(times);
  }
}
