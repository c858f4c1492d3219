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
        "1.2. Nông nghiệp tăng 3%.",
        "II. Hạn chế còn nhiều.",
        "a. Lúa tăng 5%.",
        "Đ/c. Lê Văn An dự lễ.",
        "Ông V. Putin và bà T. B. Hoa cùng đến.",
        "Giá đất ở khu quy hoạch 1/5. 000 còn cao.",
        // a mark inside
        "Có hai loại cây: a) lúa; b) ngô.",
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
        "Đạt 5 tấn.|- Ngô đạt 3 tấn.|• Sắn đạt 9 tấn.|+ 12 xã trồng mía.",
        "a) Lúa: 5 tấn.|b) Ngô: 3 tấn.|c. Sắn: 9 tấn.",
        // a number after a number
        "Xe về trong tháng 1.|2 tháng qua, giá tăng.",
        "Đường xong năm 2019.|2.000 hộ dân có nước sạch.",
        // names of documents
        "Làm theo Quyết định số 12/QĐ-UBND.|Văn bản còn hiệu lực.",
        "Có Quyết định 5/QĐ-TTg.|Tỉnh làm theo.",
        // more grades
        "Bé thiếu vitamin C.|Bà mẹ lo.",
        "Trời nóng 39 độ C.|Ít người ra đường.",
        "Ông mắc viêm gan B.|Vợ ông cũng vậy.",
        "Giá tăng ở khu vực I.|Khu vực II giảm.",
        "Bà nói: 'Tôi vui.'|Rồi bà đi.",
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
