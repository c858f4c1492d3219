package vn.solieu.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.solieu.text.SentenceSplitter;
import vn.solieu.text.Span;

class ShippedSplitterTest {
  private final SentenceSplitter splitter = Lexicon.shipped().sentenceSplitter();

  @ParameterizedTest
  @ValueSource(
      strings = {
        // short forms, initials, numbers
        "TP. Huế thu 1.234,5 tỷ đồng.",
        "TX. Sơn Mai có thêm hai chợ mới.",
        "Th.S Lan và PGS.TS. Minh cùng dự.",
        "Ông N. V. An nhận giải.",
        // after the dot of a list's number
        "1. Nông nghiệp tăng 3%.",
        "Giá tăng 0.5 điểm.",
        // a mark inside
        "Trồng lúa, ngô… ở vùng đồi."
      })
  void oneSentenceStaysWhole(String text) {
    assertThat(split(text)).containsExactly(text);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Tăng 5%.|12 xã đạt chuẩn.",
        "Cả tỉnh có ba cầu.|Cầu dài nhất 500 m.|Cầu ngắn nhất 20 m.|Ông Nam đo.",
        "Xe chạy theo quốc lộ 1A.|Chiều xe về.",
        // a grade, no initial
        "Thị trấn Phố Nối là đô thị loại V.|Hiện thị trấn có chợ mới.",
        "Công trình thuộc dự án nhóm B.|Tỉnh làm chủ đầu tư.",
        "Báo cáo nói về quý I.|Thuế thu đủ.",
        "Đoàn đến lúc 8 giờ.|“Nhanh quá”, bà Hoa nói.",
        "Đạt 15.000 tấn.|- Vụ mùa: 5 tấn.",
        "Giá cả thế nào?|Chưa ai biết!|Chờ đã…|Rồi sẽ rõ."
      })
  void sentencesArePartedAtTheBar(String text) {
    assertThat(split(text.replace('|', ' '))).containsExactly(text.split("\\|"));
  }

  @Test
  void aLineBreakEndsAHeadline() {
    assertThat(split("Thu ngân sách vượt dự toán\nTỉnh thu 5 tỷ đồng."))
        .containsExactly("Thu ngân sách vượt dự toán", "Tỉnh thu 5 tỷ đồng.");
  }

  private List<String> split(String text) {
    return splitter.split(text, new Span(0, text.length())).stream().map(s -> s.of(text)).toList();
  }
}
