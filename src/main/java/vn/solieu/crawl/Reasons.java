package vn.solieu.crawl;

import vn.solieu.fetch.Outcome;

/** Why a page did not come, in a few words. */
final class Reasons {
  private Reasons() {}

  static String of(Outcome outcome) {
    return switch (outcome) {
      case Outcome.Fetched f -> "";
      case Outcome.NotModified n -> "not modified";
      case Outcome.Redirected r -> "redirected to " + r.target();
      case Outcome.Gone g -> "gone: " + g.reason();
      case Outcome.Blocked b -> "blocked: " + b.reason();
      case Outcome.Busy b -> "busy: " + b.reason();
      case Outcome.Failed f -> "failed: " + f.reason();
      case Outcome.Trapped t -> "trapped: " + t.reason();
      case Outcome.Foreign f -> "no page: " + f.mediaType();
    };
  }
}
