package vn.solieu.lexicon;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A place as it was from one day to another: "Bình Dương", a province with code 74 until
 * 2025-06-30. After a merger of the same name ("Tuyên Quang" with Hà Giang in July 2025) it is
 * another place.
 *
 * @param name official name without its title ("tỉnh", "huyện")
 * @param level what kind of place
 * @param code official code of a province ("33"), ISO 3166 code of a country ("VN"), that of a
 *     region of the world ("EU"), else null
 * @param province name of the province a district lies in, else null
 * @param provinceCode code of that province while the district lasted, else null
 * @param from first day
 * @param until last day
 * @param successor code of the province it went into, or null
 */
public record Place(
    String name,
    Level level,
    @Nullable String code,
    @Nullable String province,
    @Nullable String provinceCode,
    LocalDate from,
    LocalDate until,
    @Nullable String successor) {
  /** From the widest to the smallest. */
  public enum Level {
    REGION,
    COUNTRY,
    PROVINCE,
    DISTRICT
  }

  public boolean validOn(LocalDate date) {
    return !date.isBefore(from) && !date.isAfter(until);
  }

  /** "Hưng Yên", "Kim Động, Hưng Yên". */
  public String fullName() {
    return province == null ? name : name + ", " + province;
  }
}
