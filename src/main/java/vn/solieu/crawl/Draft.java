package vn.solieu.crawl;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.solieu.fetch.Exchange;
import vn.solieu.store.RecordAt;

/** A {@link Visit} while it is put together; what is not said stays as it was or empty. */
final class Draft {
  private final Row row;
  private final Instant time;
  private Kind kind;
  private State state = State.QUEUED;
  private String reason = "";
  private @Nullable Instant next;
  private int attempts;
  private Duration pace;
  private @Nullable String etag;
  private @Nullable String modified;
  private @Nullable String digest;
  private @Nullable String print;
  private @Nullable Instant published;
  private boolean unheard;
  private final List<Candidate> found = new ArrayList<>();
  private int hops;
  private final List<String> notes = new ArrayList<>();

  Draft(Row row, Instant time) {
    this.row = row;
    this.time = time;
    this.kind = row.kind();
    this.pace = row.pace();
  }

  Draft state(State newState, String why) {
    state = newState;
    reason = why;
    return this;
  }

  Draft kind(Kind newKind) {
    kind = newKind;
    return this;
  }

  /** There is a new body. */
  Draft kept(Exchange exchange, String newDigest) {
    digest = newDigest;
    return validators(exchange);
  }

  /** What the next conditional GET sends. */
  Draft validators(Exchange exchange) {
    boolean same = exchange.status() == 304; // which need not repeat them
    etag = exchange.headers().first("ETag").orElse(same ? row.etag() : null);
    modified = exchange.headers().first("Last-Modified").orElse(same ? row.modified() : null);
    return this;
  }

  Draft keepValidators() {
    etag = row.etag();
    modified = row.modified();
    return this;
  }

  Draft article(String fingerprint, @Nullable Instant when, boolean changed) {
    print = fingerprint;
    published = when;
    unheard = changed;
    return this;
  }

  Draft unheard() {
    unheard = true;
    return this;
  }

  Draft next(@Nullable Instant when) {
    next = when;
    return this;
  }

  Draft attempts(int n) {
    attempts = n;
    return this;
  }

  /** Asked again after this time; zero for never. */
  Draft pace(Duration time) {
    pace = time;
    next = time.isZero() ? null : this.time.plus(time);
    return this;
  }

  Draft found(List<Candidate> candidates, int redirects) {
    found.addAll(candidates);
    hops = redirects;
    return this;
  }

  Draft note(Row about, String what) {
    boolean counted = about.kind() != Kind.SITEMAP && about.kind() != Kind.FEED;
    notes.add(counted ? what : "listing");
    return this;
  }

  void noteIf(boolean condition, String what) {
    if (condition) {
      notes.add(what);
    }
  }

  Visit visit() {
    return new Visit(
        row, kind, state, reason, time, next, attempts, pace, etag, modified, null, digest, print,
        published, unheard, found, hops, notes);
  }

  /** The visit with the record its body was kept in. */
  static Visit recorded(Visit v, RecordAt capture) {
    return new Visit(
        v.row(),
        v.kind(),
        v.state(),
        v.reason(),
        v.time(),
        v.nextVisit(),
        v.attempts(),
        v.pace(),
        v.etag(),
        v.modified(),
        capture,
        v.digest(),
        v.print(),
        v.published(),
        v.unheard(),
        v.found(),
        v.foundHops(),
        v.notes());
  }
}
