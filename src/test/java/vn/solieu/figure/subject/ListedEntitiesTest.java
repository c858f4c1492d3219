package vn.solieu.figure.subject;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ListedEntitiesTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      nullValues = "none",
      value = {
        "Năm nay tỉnh duyệt 3 dự án, gồm:~- Sông Luộc 7: 30 MW, vốn 1.100 tỷ đồng;~- Chế Là: 20 MW. | 1.100 tỷ đồng | Sông Luộc 7",
        "Năm nay tỉnh duyệt 3 dự án, gồm:~- Sông Luộc 7: 30 MW, vốn 1.100 tỷ đồng;~- Chế Pả: 20 MW. | 20 MW | Chế Pả",
        "Các dự án chậm nhất:~- Đường tránh Phố Nối - Yên Mỹ (Mỹ Hào): 90 tỷ đồng. | 90 tỷ đồng | Đường tránh Phố Nối - Yên Mỹ",
        "Vốn các dự án tập trung ở:~- Kim Động: 90 tỷ đồng. | 90 tỷ đồng | none",
        "Các nhà đầu tư lớn:~- Quang Hà Group: 12 dự án. | 12 dự án | none",
        "Sản lượng đạt khá:~- Sông Luộc 7: 30 tấn. | 30 tấn | none",
        "Tỉnh thu hút 12 dự án, gồm:~- Công nghiệp chế biến: 7 tỷ USD. | 7 tỷ USD | none"
      })
  void anItemUnderProjectsIsOneOfThem(String text, String quote, String entity) {
    assertThat(SubjectCase.of(text.replace('~', '\n'), quote).entity()).isEqualTo(entity);
  }
}
