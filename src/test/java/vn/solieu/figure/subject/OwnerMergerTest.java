package vn.solieu.figure.subject;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OwnerMergerTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Hợp tác xã có 60 xã viên. | 60 xã viên | xã viên",
        "Chạy hết công suất, đơn vị này đốt 12.000 tấn/ngày. | 12.000 tấn/ngày | đốt",
        "Năm ngoái, tập đoàn xuất khẩu 120 triệu đôi giày. | 120 triệu đôi giày | xuất khẩu",
        "Năm 2015, vợ chồng anh vay 50 triệu đồng. | 50 triệu đồng | vay",
        "Doanh nghiệp FDI xuất khẩu 90 triệu USD. | 90 triệu USD | Doanh nghiệp FDI xuất khẩu"
      })
  void whatPointsBackToAnOwnerNamesNothing(String text, String quote, String name) {
    assertThat(SubjectCase.of(text, quote).indicator()).isEqualTo(name);
  }
}
