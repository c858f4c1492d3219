package vn.solieu.crawl;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * How a source is doing.
 *
 * @param resting why it is not crawled today: outside its life span ("ended 2025-06-30"); or null
 * @param lastRun when it was crawled last, null for never
 * @param fresh pages new in the last run
 * @param changed pages with a new version in the last run
 * @param unchanged pages the same in the last run
 * @param failed reason → pages, in the last run
 * @param articles articles new or changed in the last run
 * @param withoutDate share of these, 0 to 1
 * @param withoutBody share of these
 * @param withoutAuthor share of these
 * @param states state → addresses of the whole frontier
 * @param queued addresses that wait, with the reason of those tried before
 * @param alarms what somebody should look at
 */
public record Health(
    String source,
    @Nullable String resting,
    @Nullable Instant lastRun,
    int fresh,
    int changed,
    int unchanged,
    Map<String, Integer> failed,
    int articles,
    double withoutDate,
    double withoutBody,
    double withoutAuthor,
    Map<String, Integer> states,
    Map<String, Integer> queued,
    List<String> alarms) {
  /** A share that rises by this much is an alarm. */
  private static final double JUMP = 0.3;

  private static final int ENOUGH = 10;

  public Health {
    failed = new TreeMap<>(failed);
    states = new TreeMap<>(states);
    queued = new TreeMap<>(queued);
    alarms = List.copyOf(alarms);
  }

  /** Counts of one run or several: what → how often. */
  record Counts(Map<String, Integer> what) {
    int of(String name) {
      return what.getOrDefault(name, 0);
    }

    double share(String name) {
      return of("article") == 0 ? 0 : of(name) / (double) of("article");
    }

    /** Pages without an article among those that came new. */
    double barren() {
      int all = of("article") + of("not an article");
      return all == 0 ? 0 : of("not an article") / (double) all;
    }

    Map<String, Integer> beginning(String prefix) {
      Map<String, Integer> found = new TreeMap<>();
      what.forEach((name, n) -> {
        if (name.startsWith(prefix)) {
          found.put(name.substring(prefix.length()), n);
        }
      });
      return found;
    }
  }

  /** What looks wrong in the last run against all before it. */
  static List<String> alarms(Counts last, Counts before) {
    List<String> alarms = new ArrayList<>();
    boolean usual = before.of("article") >= ENOUGH;
    for (String lack : List.of("without date", "without body", "without author")) {
      if (usual && last.of("article") >= ENOUGH) {
        jump(alarms, "articles " + lack, before.share(lack), last.share(lack));
      }
    }
    if (usual && last.of("article") + last.of("not an article") >= ENOUGH) {
      jump(alarms, "pages without an article", before.barren(), last.barren());
    }
    int refused = last.beginning("blocked: HTTP").values().stream().mapToInt(n -> n).sum();
    if (refused >= ENOUGH) {
      alarms.add(refused + " pages refused with 401 or 403: the site does not want to be crawled");
    }
    return alarms;
  }

  private static void jump(List<String> alarms, String what, double before, double now) {
    if (now > before + JUMP) {
      alarms.add(
          String.format(
              Locale.ROOT,
              "%s rose from %.0f%% to %.0f%%: has the site been redesigned?",
              what,
              before * 100,
              now * 100));
    }
  }
}
