package vn.solieu.figure.subject;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EntityMentionsTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Lợi nhuận Novabank tăng 53% | 53% | Novabank",
        "Chủ tịch Tập đoàn Sông Luộc Trịnh Văn Hiền chi 250 tỷ đồng. | 250 tỷ đồng | Tập đoàn Sông Luộc",
        "Giám đốc Tập đoàn Sông Luộc chi 250 tỷ đồng. | 250 tỷ đồng | Tập đoàn Sông Luộc",
        "Tập đoàn Sông Luộc Trịnh Hiền chi 50 tỷ đồng. | 50 tỷ đồng | Tập đoàn Sông Luộc Trịnh Hiền"
      })
  void aBodyIsCalledByItsNameAlone(String text, String quote, String entity) {
    assertThat(SubjectCase.of(text, quote, "2019-10-15", null).entity()).isEqualTo(entity);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Ngày 2/6, tại khách sạn Sông Luộc diễn ra ngày hội quy tụ 500 người. | 500 người",
        "Với 9 quản lý (trong đó có ông Lê Văn Lợi), mỗi người nhận 55 triệu đồng. | 55 triệu đồng",
        "Là thành viên của Tập đoàn Sông Luộc, nhà băng thu hút 55 nghìn khách. | 55 nghìn khách",
        "Kết luận vụ ngân hàng Đại Việt thu 1 tỷ đồng; kết luận vụ cờ bạc thu 9 tỷ đồng. | 9 tỷ đồng"
      })
  void whoIsOnlyNamedBesideIsNotTheOneSpokenOf(String text, String quote) {
    String before = "Ngày hội có nhiều trò chơi.\nNgười dân phấn khởi.\nTrời đẹp.\n";
    assertThat(SubjectCase.of(before + text, quote, "2019-10-15", null).entity()).isNull();
  }

  @Test
  void oneOfManyInAListIsNotTheOneSpokenOf() {
    String text =
        "Tập đoàn Sông Luộc đạt doanh thu 80 tỷ đồng.\n"
            + "Doanh thu do các dự án The Sun, Sunrise Riverside, Richstar mang lại.\n"
            + "Tổng tài sản của Tập đoàn đạt 74 tỷ đồng.";
    assertThat(SubjectCase.of(text, "74 tỷ đồng", "2019-10-15", null).entity())
        .isEqualTo("Tập đoàn Sông Luộc");
  }
}
