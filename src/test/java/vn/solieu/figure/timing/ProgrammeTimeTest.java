package vn.solieu.figure.timing;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.solieu.figure.FigureExtractor;
import vn.solieu.figure.choice.ChoiceModel;
import vn.solieu.lexicon.Lexicon;
import vn.solieu.text.Document;
import vn.solieu.text.PartialDate;

class ProgrammeTimeTest {
  private static final FigureExtractor EXTRACTOR =
      new FigureExtractor(Lexicon.shipped(), ChoiceModel.NONE, ChoiceModel.NONE);

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Hội đồng thông qua chỉ tiêu cho năm 2021. Thu ngân sách phấn đấu đạt 50 tỷ đồng.|2021",
        "Nghị quyết nhiệm kỳ 2020-2025 vừa ban hành. Trong 5 năm, huyện phấn đấu thu 50 tỷ"
            + " đồng.|2020/2025",
        "Huyện bàn kế hoạch giai đoạn 2021-2025. Đến năm 2025, phấn đấu có 9 xã về đích. Hộ nghèo"
            + " mỗi năm phải giảm 2%.|2025; 2021/2025",
        "Huyện bàn kế hoạch giai đoạn 2021-2025. Đã có 5 xã về đích. Năm nay phấn đấu thêm 2"
            + " xã.|2020-09; 2020",
        "Nhiệm kỳ 2020-2025, huyện đặt mục tiêu giá trị sản xuất (giá so sánh năm 2010) tăng"
            + " 16%.|2020/2025",
        "Năm 2020, xã phấn đấu có 12 hộ thoát nghèo. Thu nhập phải đạt 40 triệu"
            + " đồng/người/năm.|2020; 2020"
      })
  void aimsWithoutATimeOfTheirOwnAreOfTheirProgramme(String text, String expected) {
    var date = PartialDate.parse("2020-09");
    var figures = EXTRACTOR.extract(Document.of("t", text, date, "Hưng Yên"));
    assertThat(String.join("; ", figures.stream().map(f -> String.valueOf(f.period())).toList()))
        .isEqualTo(expected);
  }
}
