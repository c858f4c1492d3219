package vn.solieu.figure.link;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.solieu.figure.FigureExtractor;
import vn.solieu.figure.choice.ChoiceModel;
import vn.solieu.lexicon.Lexicon;
import vn.solieu.text.Document;
import vn.solieu.text.PartialDate;

class LinkFinderTest {
  private static final FigureExtractor EXTRACTOR =
      new FigureExtractor(Lexicon.shipped(), ChoiceModel.NONE, ChoiceModel.NONE);

  /** "-" for a figure without a link, else the index it points to. */
  private static String links(String text) {
    Document document = Document.of("t", text, PartialDate.parse("2019-10-05"), "Hưng Yên");
    return EXTRACTOR.extract(document).stream()
        .map(f -> f.of() == null ? "-" : f.of().toString())
        .collect(Collectors.joining(" "));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        // a verb of its own ends the remarks in order
        "Năm 2018, thu đạt 74 tỷ đồng, chi đạt 22 tỷ đồng, tăng lần lượt 7% và 9% so với năm 2017 và"
            + " tăng 27% so với năm 2016.|- - 0 1 1",
        // backwards, through brackets, over other remarks
        "Năm 2018, thóc đạt 888.132 tấn, giảm 0,34% so với năm 2017.|- 0",
        "Năm 2018, ngô đạt 905.867 tấn, giảm 5.240 tấn (0,58%) so với năm 2017.|- 0 0",
        "9 tháng, xuất khẩu đạt 190 triệu USD, đạt 76% kế hoạch năm, tăng 11,7% so với cùng kỳ."
            + "|- 0 0",
        "9 tháng, thu hút 1,16 tỷ USD, đạt 96,7% kế hoạch năm (1,2 tỷ USD).|- 0 0",
        // a new subject ends it
        "9 tháng, doanh thu đạt 500 tỷ đồng, lợi nhuận tăng 5% so với cùng kỳ.|- -",
        "9 tháng, IIP tăng 8%, khai khoáng giảm 2%.|- -",
        // the toll of the sentence before
        "Năm 2018, xảy ra 56 vụ, làm 35 người chết. So với năm 2017, giảm 8 vụ, 5 người chết.|- - 0 1",
        // chance makes no difference
        "Năm 2018, thả nuôi 53 ha, vượt 4% kế hoạch. Tỷ lệ thiệt hại 6%, thấp hơn năm 2017 khoảng 2 điểm phần trăm.|- 0 - 2",
        // forwards
        "Giá lúa tăng 300 đồng/kg, lên 7.200 đồng/kg.|1 -",
        "Năm 2018, mai có 462 ha, chiếm 47% diện tích, tăng 20% so với năm 2017.|- 0 0",
        "Tỷ lệ thất nghiệp là 0,76%, ứng với 6.014 người.|1 -",
        "Tỉnh có thêm 12 xã về đích, nâng tổng số xã đạt chuẩn lên 180 xã.|1 -",
        "Thành thị 1,46% (4.375 người).|1 -",
        // one by one
        "9 tháng, 128 doanh nghiệp tạm ngừng và 31 doanh nghiệp giải thể, lần lượt tăng 15,3% và"
            + " 8,1% so với cùng kỳ.|- - 0 1",
        "Tháng 9, chở 20 tấn hàng và 17 triệu người; so với tháng trước lần lượt tăng 1% và 2%, so"
            + " với cùng kỳ tăng 3% và 4%.|- - 0 1 0 1",
        "Năm 2018, công suất ở tỉnh là 127%, ở huyện là 117%, lần lượt tăng 5% và 4% so với năm"
            + " 2017.|- - 0 1",
        // a growth is of no share
        "Năm 2018, khu vực dịch vụ chiếm 32,7% GRDP. Khu vực dịch vụ tăng 8% so với năm 2017.|- -",
        // volume and value
        "Cà phê đạt 600 tấn, giảm 4% về lượng, 9,1% về giá trị so với năm 2018.|- 0 -",
        // shares
        "Hết tháng 9, nợ xấu là 1.600 tỷ đồng, chiếm 7,2% tổng dư nợ.|- 0",
        "Đến nay, 71/179 trường (39,7%) đạt chuẩn.|- 0",
        // a remark in brackets is no subject, nor is what a verb goes on from
        "Năm 2018, tỉnh có 900 người tham gia BHXH (chưa kể công an), tăng 5% so với năm 2017.|- 0",
        "Năm 2018, tỉnh có 900 người tham gia bảo hiểm xã hội, bảo hiểm y tế, tăng 5% so với năm"
            + " 2017.|- 0",
        "Năm 2018, tỉnh có 900 người tham gia, đạt tỷ lệ bao phủ 86% dân số.|- 0",
        // a count inside the phrase of another
        "Đến nay, có 249 huyện thuộc 57 tỉnh đạt chuẩn, tăng 36 huyện so với cuối năm 2018.|- - 0",
        // a share of something else
        "Năm 2018, số thu đạt 483 tỷ đồng. Sổ đã cấp chiếm 98% số lao động tham gia.|- -",
        // a change that names what it is of
        "Năm 2018, tỉnh có 48 doanh nghiệp mới, vốn đăng ký 483 tỷ đồng, tăng 16% về số doanh nghiệp"
            + " và tăng 74% về vốn đăng ký so với năm 2017.|- - 0 1",
        "Năm 2018, cả 3 tiêu chí đều giảm (giảm 6% số vụ so với năm 2017).|- -",
        "Năm 2018, xảy ra 91 vụ, làm 10 người chết, 13 người bị thương; so với năm 2017 giảm 8 vụ,"
            + " giảm 3 người chết, giảm 2 người bị thương.|- - - 0 1 2",
        "Năm 2018, tạo việc làm cho 1.830 lao động, tăng 440 người so với năm 2017.|- 0",
        "Năm 2018, tỉnh thu hút 77 dự án với vốn 5.000 tỷ đồng; so với năm 2017 tăng 2,2 lần về số dự"
            + " án, tăng 4,5 lần về vốn.|- - 0 1",
        "Năm 2018, năng suất đạt 6 tấn/ha, cao hơn cùng vụ năm 2017 gần 0,5 tấn/ha.|- 0",
        // parts in the same sentence
        "Năm 2018, tổng sản phẩm là 108 tỷ đồng, trong đó nông nghiệp chiếm 38%, dịch vụ 42%.|- 0 0",
        // a closed bracket hosts nothing outside
        "Năm 2018, vốn đạt 298 triệu USD (cấp mới 175 triệu USD), bằng 99% kế hoạch năm.|- - 0",
        // points are the difference of two rates
        "9 tháng năm 2019, sản lượng tăng 12,28%, cao hơn con số 11,39% của 9 tháng năm 2018, tức"
            + " thêm 0,89 điểm phần trăm.|- - 0",
        // targets
        "Năm 2020, tỉnh phấn đấu đón 8,3 triệu lượt khách, tăng 23% so với năm 2019.|- 0",
        // what grows is the level and not its share, but points are of the rate or the growth
        "9 tháng, chợ lớn bán 48 triệu USD, chiếm 62%, tăng 7,9% so với cùng kỳ.|- 0 0",
        "9 tháng, vốn chi là 90 tỷ đồng, đạt 40% kế hoạch năm, thấp hơn cùng kỳ 5 điểm phần trăm.|- 0 1",
        // a bracket says again what the change before it says of the sentence before
        "Năm 2018, xảy ra 24 vụ. So với năm 2017, số vụ giảm 6 vụ (20%).|- 0 0",
        // the count of one part is not the whole of the next
        "Năm 2018, doanh số là 900 tỷ đồng. Trong cơ cấu, chợ chiếm 72%, tương ứng 648 tỷ đồng;"
            + " siêu thị chiếm 28%.|- 2 - 0",
        // nor is the sum of the sentence before that of a bracket; what goes on past "gấp đôi"
        "Năm 2018, quỹ thu 38 tỷ đồng. Nhiều hộ vay trả chậm (chiếm 61%) nên quỹ hụt.|- -",
        "Năm 2018, lãi trước thuế là 910 tỷ đồng, tăng gấp đôi năm 2017 và tương đương 60% kế hoạch.|- 0",
        "Năm 2018, ngành xuất khẩu 13,8 triệu tấn xi măng, dù chỉ tăng 4% về lượng.|- 0",
        "Năm 2020, doanh thu dự kiến giảm 16% về 1.020 tỷ đồng.|1 -",
        "Năm 2018, lợi nhuận tăng 23% lên mức 811 tỷ đồng.|1 -",
        // two and two
        "Năm 2018, tỉnh thu 900 tỷ đồng và chi 700 tỷ đồng, tăng 8% và 5% so với năm 2017.|- - 0 1",
        "Năm 2020, công ty đặt mục tiêu doanh thu 1.700 tỷ đồng và lợi nhuận 160 tỷ đồng, cao hơn 8%"
            + " và 17% so với năm 2019.|- - 0 1",
        "Năm 2020, doanh thu dự kiến đạt 21.000 tỷ đồng, lợi nhuận 3.200 tỷ đồng, tăng trưởng lần"
            + " lượt 87% và 55% so với năm 2019.|- - 0 1",
        // a second list of as many
        "9 tháng, tôm và cá lần lượt mang về 19 triệu USD và 4 triệu USD, hơn cùng kỳ 6% và 9%.|- - 0 1",
      })
  void remarksPointToWhatTheyAreAbout(String text, String expected) {
    assertThat(links(text)).isEqualTo(expected);
  }

  @Test
  void aWholeStandsBeforeTheListOfItsParts() {
    assertThat(
            links(
                "Năm 2018, tổng vốn là 40 tỷ đồng. Từng nguồn:\n- Vốn nhà nước 7 tỷ đồng;\n- Vốn FDI 14 tỷ đồng.\nXét theo lĩnh vực, công nghiệp chiếm 46%."))
        .isEqualTo("- - - 0");
  }
}
