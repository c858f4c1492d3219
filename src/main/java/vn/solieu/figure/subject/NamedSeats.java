package vn.solieu.figure.subject;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Where companies and the like are by their names alone: "Trung tâm Y tế huyện Kim Động", "Nhiệt
 * điện Hải Phòng". Each name is read once, however many figures are told of it.
 */
final class NamedSeats {
  private final PlaceResolver resolver;
  private final NationwideNames nationwide;
  private final Map<String, Optional<Located>> districts = new HashMap<>();
  private final Map<String, Located> wide = new HashMap<>();

  NamedSeats(PlaceResolver resolver, NationwideNames nationwide) {
    this.resolver = resolver;
    this.nationwide = nationwide;
  }

  /** The district that the name ends with, or null. */
  @Nullable Located district(String name) {
    return districts
        .computeIfAbsent(name, n -> Optional.ofNullable(resolver.inDistrict(n)))
        .orElse(null);
  }

  /** The province or region that one is called after who is not all over the country. */
  Located wide(String name) {
    return wide.computeIfAbsent(
        name, n -> nationwide.isOne(n) ? Located.NOWHERE : resolver.calledAfter(n));
  }
}
