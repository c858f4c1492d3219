package vn.solieu.figure.subject;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ForeignOfficeTest {
  @Test
  void whereAnotherCountrysOfficeIsToldOfTheMinistryMayBeIts() {
    String text =
        "Tổng thống hôm qua ký quyết định mới.\nTheo Bộ Quốc phòng, 16 sĩ quan bị bãi nhiệm.";
    assertThat(SubjectCase.of(text, "16 sĩ quan", "2019-10-15", null).place()).isNull();
  }

  @Test
  void elseAMinistrySpeaksForThisCountry() {
    String text = "Hôm qua có quyết định mới.\nTheo Bộ Quốc phòng, 16 sĩ quan bị bãi nhiệm.";
    assertThat(SubjectCase.of(text, "16 sĩ quan", "2019-10-15", null).place())
        .isEqualTo("Việt Nam");
  }
}
