package vn.solieu.figure.subject;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class VerbMarkerTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Mạng cáp quang đã len tới 61.200 hộ. | 61.200 hộ | Mạng cáp quang",
        "Giá cà chua hiện quẩn quanh 9.000 đồng/kg. | 9.000 đồng/kg | Giá cà chua",
        "Quỹ khuyến học ở Ân Thi vẫn dôi 2 tỷ đồng. | 2 tỷ đồng | Quỹ khuyến học",
        "Giá nhãn lồng tại các chợ phổ biến 30.000 đồng/kg. | 30.000 đồng/kg | Giá nhãn lồng tại các chợ",
        "Trường công lập là 12 trường. | 12 trường | Trường công lập",
        "Thu nhập hoạt động đạt 5.406 tỷ đồng, tăng trưởng 49%. | 49% | Thu nhập hoạt động",
        "Năm nay, toàn tỉnh tăng trưởng 9%. | 9% | tăng trưởng",
        // what is done stays the name, and who does it is none
        "Bà con đã khai thác 90 tấn. | 90 tấn | khai thác",
        // a noun after it
        "Mức phạt mới cây xanh đường phố 5 triệu đồng. | 5 triệu đồng | cây xanh đường phố"
      })
  void aWordAfterOneOfTenseIsAVerb(String text, String quote, String indicator) {
    assertThat(SubjectCase.of(text, quote).indicator()).isEqualTo(indicator);
  }
}
