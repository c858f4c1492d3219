package vn.solieu.compare;

import org.jspecify.annotations.Nullable;
import vn.solieu.figure.stance.Role;

/**
 * What the figures of one line have in common.
 *
 * @param indicator concept id, or the indicator's words
 * @param place name of the place
 * @param boundary which borders a merged province is counted in
 * @param role level, change, plan …
 * @param unit of the values
 * @param prices price basis, or null
 * @param frequency length of the stretches
 * @param source publisher when sources are compared, else null
 */
public record Series(
    String indicator,
    String place,
    Scope.Boundary boundary,
    Role role,
    String unit,
    @Nullable String prices,
    Frequency frequency,
    @Nullable String source) {
  Series with(Role other, String otherUnit) {
    return new Series(indicator, place, boundary, other, otherUnit, prices, frequency, source);
  }
}
