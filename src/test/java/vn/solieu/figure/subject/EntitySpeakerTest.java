package vn.solieu.figure.subject;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EntitySpeakerTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Công ty Sông Luộc có 9 nhà máy. Theo giải thích của Tổng giám đốc - ông Đỗ Văn Tám, chi phí là 4 tỷ đồng. | 4 tỷ đồng | Công ty Sông Luộc",
        "Nông dân giỏi của xã - ông Đỗ Văn Tám nuôi 900 con gà. | 900 con gà | ông Đỗ Văn Tám"
      })
  void whoSpeaksForAnOfficeIsNotMeant(String text, String quote, String entity) {
    assertThat(SubjectCase.of(text, quote).entity()).isEqualTo(entity);
  }
}
