package vn.solieu.search;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import vn.solieu.figure.stance.Role;
import vn.solieu.figure.timing.Period;

/** Filters as people might ask them, the same for the same seed. */
public final class RandomFilters {
  private static final List<String> QUERIES =
      List.of(
          "",
          "",
          "lúa",
          "san luong",
          "sản lượng lúa",
          "thép OR lúa",
          "lúa NOT bão",
          "\"sản lượng\"",
          "title:lúa",
          "tỉnh NEAR/5 lúa",
          "tăng",
          "place:\"Hưng Yên\" lúa",
          "value:>900000",
          "sản*",
          "year:2019",
          "role:change");
  private static final List<String> PLACES = List.of("Hưng Yên", "thai binh", "Nam Định", "33");
  private static final List<String> SOURCES = List.of("Báo Sông Nhị", "bao dong bang", "Báo A");

  private final Random random;

  public RandomFilters(long seed) {
    random = new Random(seed);
  }

  /** As many as asked for. */
  public Stream<Filter> limit(int count) {
    return Stream.generate(this::next).limit(count);
  }

  private Filter next() {
    FilterBuilder filter = Filter.builder().query(one(QUERIES));
    if (chance(4)) {
      filter.places(List.of(one(PLACES)));
    }
    if (chance(5)) {
      filter.sources(List.of(one(SOURCES), one(SOURCES)));
    }
    if (chance(5)) {
      filter.since(LocalDate.of(2018 + random.nextInt(3), 1 + random.nextInt(12), 1));
    }
    if (chance(6)) {
      filter.asOf(LocalDate.of(2019 + random.nextInt(3), 6, 30));
    }
    if (chance(5)) {
      filter.roles(List.of(one(List.of(Role.values()))));
    }
    if (chance(5)) {
      filter.period(Period.parse(one(List.of("2019", "2018/2020", "2019-01/2019-09"))));
    }
    if (chance(4)) {
      filter
          .unit(one(List.of("tấn", "nghìn tấn", "%", "t")))
          .min(new BigDecimal(random.nextInt(9)));
    }
    if (chance(6)) {
      filter.indicators(List.of(one(List.of("lúa", "sản lượng lúa", "thép", "grdp"))));
    }
    if (chance(6)) {
      filter.confidence(random.nextInt(10) / 10.0);
    }
    return filter.build();
  }

  private boolean chance(int of) {
    return random.nextInt(of) == 0;
  }

  private <T> T one(List<T> from) {
    return from.get(random.nextInt(from.size()));
  }
}
