package vn.solieu.fetch;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.InetAddress;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class PolitenessTest {
  private static final Instant DAY = Instant.parse("2026-01-05T04:00:00Z"); // 11 o'clock in Hà Nội
  private static final Instant NIGHT = Instant.parse("2026-01-05T18:00:00Z"); // one in the morning
  private static final Outcome FOREIGN = new Outcome.Foreign("image/png");

  private static Politeness at(Instant now, @Nullable Duration minGap) {
    return new Politeness(
        FetchSettings.shipped(), minGap, Clock.fixed(now, ZoneOffset.UTC), new Random(1));
  }

  private static Exchange exchange(int status) {
    byte[] none = new byte[0];
    return new Exchange(
        URI.create("http://bao.vn/"),
        DAY,
        Duration.ZERO,
        InetAddress.getLoopbackAddress(),
        none,
        none,
        0,
        status,
        Headers.none(),
        none,
        none,
        false);
  }

  @Test
  void byDayThereAreFewerRequestsThanByNight() {
    assertThat(at(DAY, null).gap("bao.vn")).isEqualTo(Duration.ofSeconds(4));
    assertThat(at(NIGHT, null).gap("bao.vn")).isEqualTo(Duration.ofSeconds(2));
  }

  @Test
  void theLongerOfCrawlDelayAndLeastGapCounts() {
    Politeness politeness = at(DAY, Duration.ofSeconds(1));
    assertThat(politeness.gap("bao.vn")).isEqualTo(Duration.ofSeconds(1));
    politeness.crawlDelay("bao.vn", Duration.ofSeconds(10));
    assertThat(politeness.gap("bao.vn")).isEqualTo(Duration.ofSeconds(10));
    assertThat(politeness.gap("khac.vn")).isEqualTo(Duration.ofSeconds(1));
  }

  @Test
  void restDoublesWithJitterUpToTheLongest() {
    Politeness politeness = at(DAY, null);
    for (int failures = 0; failures < 40; failures++) {
      long base = Math.min(30L << Math.min(20, failures), Duration.ofHours(6).toSeconds());
      assertThat(politeness.backOff(failures).toSeconds()).isBetween(base, base * 12 / 10);
    }
  }

  @Test
  void retryAfterWinsWhenItIsLonger() {
    Politeness politeness = at(DAY, null);
    politeness.answered("bao.vn", new Outcome.Busy(exchange(429), "HTTP 429", Duration.ofHours(2)));
    assertThat(politeness.delay("bao.vn")).isEqualTo(Duration.ofHours(2));
    politeness.answered("khac.vn", new Outcome.Busy(exchange(503), "HTTP 503", Duration.ZERO));
    assertThat(politeness.delay("khac.vn"))
        .isBetween(Duration.ofSeconds(30), Duration.ofSeconds(36));
  }

  @Test
  void aGoodAnswerEndsTheBackOff() {
    Politeness politeness = at(DAY, null);
    politeness.answered("bao.vn", new Outcome.Failed(null, "cannot connect", true));
    politeness.answered("bao.vn", FOREIGN);
    assertThat(politeness.state("bao.vn").failures()).isZero();
    assertThat(politeness.delay("bao.vn")).isEqualTo(Duration.ofSeconds(4));
  }

  @Test
  void aNewProcessKeepsTheRestAndTheGap() {
    Politeness politeness = at(DAY, null);
    politeness.restore("bao.vn", new HostState(DAY.plusSeconds(500), 3, 0, "HTTP 503"));
    politeness.restore("khac.vn", new HostState(DAY.minusSeconds(500), 0, 0, ""));
    assertThat(politeness.delay("bao.vn")).isEqualTo(Duration.ofSeconds(500));
    assertThat(politeness.delay("khac.vn")).isEqualTo(Duration.ofSeconds(4));
  }

  @Test
  void wwwIsTheSameHost() {
    assertThat(Hosts.key(URI.create("https://www.Bao.vn/x")))
        .isEqualTo(Hosts.key(URI.create("http://bao.vn/")));
  }
}
