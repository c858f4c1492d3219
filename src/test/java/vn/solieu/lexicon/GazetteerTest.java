package vn.solieu.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GazetteerTest {
  private static final Gazetteer PLACES = Lexicon.shipped().gazetteer();
  private static final LocalDate BEFORE = LocalDate.of(2025, 6, 30);
  private static final LocalDate AFTER = LocalDate.of(2025, 7, 1);

  @Test
  void sixtyThreeProvincesUntilJune2025AndThirtyFourAfter() {
    assertThat(valid(BEFORE)).hasSize(63);
    assertThat(valid(AFTER)).hasSize(34);
  }

  private static List<Place> valid(LocalDate day) {
    return PLACES.provinces().stream().filter(p -> p.validOn(day)).toList();
  }

  @ParameterizedTest
  @CsvSource({
    "TP.HCM, 79",
    "BR-VT, 77",
    "Thừa Thiên Huế, 46",
    "Đắc Lắc, 66",
    "Hoà Bình, 17",
    "Bắc Cạn, 06",
    "hưng yên, 33"
  })
  void spellingsLeadToTheProvince(String name, String code) {
    assertThat(PLACES.find(name, BEFORE)).get().extracting(Place::code).isEqualTo(code);
  }

  @Test
  void aNameIsTheProvinceOfItsDay() {
    Place before = PLACES.find("Tuyên Quang", BEFORE).orElseThrow();
    Place after = PLACES.find("Tuyên Quang", AFTER).orElseThrow();
    assertThat(before).isNotEqualTo(after);
    assertThat(before.successor()).isEqualTo("08");
    assertThat(PLACES.find("Bình Dương", AFTER)).get().extracting(Place::until).isEqualTo(BEFORE);
  }

  @Test
  void hueChangedItsNameAndKeptItsCode() {
    assertThat(PLACES.byCode("46", LocalDate.of(2024, 12, 31)).orElseThrow().name())
        .isEqualTo("Thừa Thiên Huế");
    assertThat(PLACES.byCode("46", LocalDate.of(2025, 1, 1)).orElseThrow().name()).isEqualTo("Huế");
    assertThat(PLACES.province("Huế", LocalDate.of(2019, 1, 1)).orElseThrow().name())
        .isEqualTo("Thừa Thiên Huế");
  }

  @Test
  void codesFollowTheMergers() {
    assertThat(PLACES.successor("72")).contains("80");
    assertThat(PLACES.successor("28")).contains("01");
    assertThat(PLACES.successor("40")).contains("40");
    assertThat(PLACES.successor("99")).isEmpty();
    assertThat(PLACES.mergedFrom("80"))
        .extracting(Place::name)
        .containsExactly("Tây Ninh", "Long An");
    assertThat(PLACES.mergedFrom("40")).extracting(Place::name).containsExactly("Nghệ An");
    assertThat(PLACES.mergedFrom("82"))
        .extracting(Place::name)
        .containsExactly("Tiền Giang", "Đồng Tháp");
  }

  @Test
  void aDistrictLiesInItsProvinceAndLaterInItsHeir() {
    Place district = PLACES.find("Kim Động", BEFORE).orElseThrow();
    assertThat(district.fullName()).isEqualTo("Kim Động, Hưng Yên");
    assertThat(PLACES.provinceOf(district, BEFORE).orElseThrow().name()).isEqualTo("Hưng Yên");
    Place later = PLACES.find("Bến Lức", BEFORE).orElseThrow();
    assertThat(PLACES.provinceOf(later, AFTER).orElseThrow().name()).isEqualTo("Tây Ninh");
  }

  @Test
  void manyDistrictsShareAName() {
    assertThat(PLACES.named("Châu Thành")).hasSizeGreaterThan(8);
    assertThat(PLACES.named("Hồ Gươm")).isEmpty();
  }

  @Test
  void aFormerProvinceLiesInItsHeir() {
    Place former = PLACES.find("Hà Tây", AFTER).orElseThrow();
    assertThat(PLACES.provinceOf(former, AFTER).orElseThrow().name()).isEqualTo("Hà Nội");
    assertThat(PLACES.provinceOf(PLACES.country(), AFTER)).isEmpty();
  }

  @Test
  void aRegionIsToldFromOtherPlaces() {
    assertThat(PLACES.isRegionAt(Folded.of("ở miền Bắc"), 2)).isTrue();
    assertThat(PLACES.isRegionAt(Folded.of("ở Bắc Ninh"), 2)).isFalse();
  }
}
