package vn.solieu.figure.subject;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CodeNumberMarkerTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Giá xăng RON 92 tăng 304 đồng/lít. | 304 đồng/lít | Giá xăng RON 92",
        "Nợ nhóm 3 tăng gần 900 tỷ đồng. | 900 tỷ đồng | Nợ nhóm 3",
        "Nợ nhóm 3 và nhóm 4 tăng gần 900 tỷ đồng. | 900 tỷ đồng | Nợ nhóm 3 và nhóm 4",
        "Dư nợ 6 tháng tăng gần 900 tỷ đồng. | 900 tỷ đồng | Dư nợ",
        "GRDP 2019 tăng 9%. | 9% | GRDP",
        "Chỉ số PCI 2019 tăng 9%. | 9% | Chỉ số PCI"
      })
  void aNumberThatNamesStaysWithTheName(String text, String quote, String indicator) {
    assertThat(SubjectCase.of(text, quote).indicator()).isEqualTo(indicator);
  }
}
