package vn.solieu.export;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.solieu.lexicon.Resources;

/** ISO 3166-2 codes of provinces by name: "Hưng Yên" → VN-66. */
public final class AreaCodes {
  private final Map<String, String> byName = new HashMap<>();

  private AreaCodes() {}

  /** Reads {@code export/areas.tsv}. */
  public static AreaCodes load(Resources resources) {
    AreaCodes codes = new AreaCodes();
    resources.table("export/areas.tsv").forEach(row -> codes.byName.put(row.cell(0), row.cell(1)));
    return codes;
  }

  /**
   * The code of a province or of the country; of a district that of its province; null for regions
   * and unknown places.
   */
  @Nullable String iso(@Nullable String place, @Nullable String code) {
    if (place == null) {
      return null;
    }
    if ("VN".equals(code)) {
      return "VN";
    }
    int comma = place.lastIndexOf(", ");
    return byName.get(comma < 0 ? place : place.substring(comma + 2));
  }
}
