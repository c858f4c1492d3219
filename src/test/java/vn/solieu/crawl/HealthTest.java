package vn.solieu.crawl;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

class HealthTest {
  private static final Health.Counts USUAL =
      new Health.Counts(
          Map.of("article", 100, "without date", 2, "without author", 50, "not an article", 10));

  @Test
  void datesThatDisappearAreAnAlarm() {
    Health.Counts last = new Health.Counts(Map.of("article", 20, "without date", 18));
    assertThat(Health.alarms(last, USUAL))
        .containsExactly(
            "articles without date rose from 2% to 90%: has the site been redesigned?");
  }

  @Test
  void articlesThatDisappearAreAnAlarm() {
    Health.Counts last = new Health.Counts(Map.of("not an article", 30, "article", 1));
    assertThat(Health.alarms(last, USUAL))
        .hasSize(1)
        .first()
        .asString()
        .startsWith("pages without an article rose from 9%");
  }

  @Test
  void whatWasAlwaysSoIsNone() {
    Health.Counts last = new Health.Counts(Map.of("article", 20, "without author", 12));
    assertThat(Health.alarms(last, USUAL)).isEmpty();
  }

  @Test
  void aFirstRunHasNothingToCompareWith() {
    Health.Counts last = new Health.Counts(Map.of("article", 20, "without date", 20));
    assertThat(Health.alarms(last, new Health.Counts(Map.of()))).isEmpty();
  }

  @Test
  void manyRefusalsAreAnAlarm() {
    Health.Counts last =
        new Health.Counts(Map.of("blocked: HTTP 403", 12, "blocked: robots.txt", 99));
    assertThat(Health.alarms(last, USUAL))
        .hasSize(1)
        .first()
        .asString()
        .startsWith("12 pages refused");
  }
}
